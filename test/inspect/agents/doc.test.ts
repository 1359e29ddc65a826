import { expect, it } from 'vitest';
import agents from 'rules:agents';
import type { AgentCheck } from '../../../src/types/inspect.ts';

const files = agents as Record<string, readonly AgentCheck[]>;
const GROUPS: readonly (readonly [letter: string, title: string, what: string])[] = [
  ['X', 'The repository supplies what runs', 'Hooks, helper commands, servers, plugins and tasks that an agent or editor starts because a file of the repository says so.'],
  ['Y', 'Consent and sandbox switched off', 'Settings with which the repository answers the questions that a person should be asked.'],
  ['Z', 'Traffic and data redirected', 'Where prompts, code and keys go. Policy lists decide ([ai-policy.md](ai-policy.md)); loopback is fine.'],
  ['S', 'Secrets and content left behind', 'Credentials in configuration, and sessions of agents in the repository. The rules for secrets look at the same files.'],
  ['P', 'Hidden text and prompt injection', 'In what agents take as orders: rules, memory, commands, skills. Hidden characters are shown escaped.'],
  ['M', 'MCP supply chain', 'What a server really is. M04 needs a list in the policy.'],
  ['G', 'Structure and identity', 'Links, look-alikes, programs, identities. G04 looks at commits, G05 needs pins in the policy.'],
  ['W', 'Agents in CI', 'Workflows in which strangers steer an agent. W05 needs a ban in the policy.'],
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = ({ id, slug, title, severity, gain, instead, source }: AgentCheck): string => `| ${id} | \`agent/${slug}\` | ${severity} | ${cell(title)} | ${cell(gain)} | ${cell(instead)} | [source](${source}) |`;

function page(): string {
  const checks = Object.values(files).flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const tables = GROUPS.map(([letter, title, what]) => {
    const rows = checks.filter(({ id }) => id.startsWith(letter)).map(row);
    return `## ${letter}: ${title}\n\n${what}\n\n| check | rule | severity | what | what an attacker gains | instead | |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Dangerous agent configuration

${checks.length} checks of files that agents and editors read. They run in every source, first of all on what is staged, need no policy, and block unless the policy only observes.
This page is made from \`rules/agents/\` by \`test/inspect/agents/doc.test.ts\` (\`npx vitest run test/inspect/agents/doc.test.ts -u\`).

JSON is read with comments and trailing commas, as the tools accept it. A file that a tool would read and that cannot be parsed is a problem (exit 2), not skipped.
A finding names line and setting; values that could be credentials are masked. Its fingerprint is over check, path and setting: a command that was accepted and
then changes is a new finding. Accept one with an \`[[ai.exception]]\` of the policy (\`checks = ["X01"]\`), or with \`tightlip allow\`: an \`[[allow]]\` counts unless it stands below a locked policy.

${tables.join('\n')}`;
}

it('docs/agent-risks.md says what the rules say', async () => {
  await expect(page()).toMatchFileSnapshot('../../../docs/agent-risks.md');
});
