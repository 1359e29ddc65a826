import { createCatalogue } from '../inspect/evidence/catalogue.ts';
import type { Facts, Rule } from '../types.ts';
import type { AiTool } from '../types/ai-tool.ts';
import type { AgentCheck } from '../types/inspect.ts';
import { agentChecks, contentRules } from './known-rules.ts';

const block = (rows: readonly (readonly [string, string | undefined])[]): string => rows.map(([name, text]) => (text === undefined ? '' : `  ${name.padEnd(10)} ${text}\n`)).join('');

/** The finding that a rule is explained for, and how the program is typed. */
export interface Asked {
  readonly fingerprint: string;
  readonly program: string;
}

const acceptance = ({ fingerprint, program }: Asked): string => `${program} allow ${fingerprint} --reason "why this may stay" && git add tightlip.toml`;

function content(rule: Facts | Rule, asked: Asked): string {
  const { id } = rule;
  return `${rule.title}  ${id}\n${block([
    ['severity', rule.severity],
    ['kind', rule.kind ?? 'secret'],
    ['found by', { token: 'its own form', context: 'its form and the words near it', pattern: 'a pattern', generic: 'a classifier of names and values', file: 'the grammar of its file' }[rule.shape as string] ?? rule.shape],
    ['default', rule.off ? `off; on with enable = ["${id}"]` : undefined],
    ['why', rule.kind === 'leak' ? 'What leaves the company does not come back: a push publishes it to everyone who can read the repository.' : 'Whoever can read it can use it. Once pushed, deleting the line does not take it back: it stays in the history and in every clone.'],
    ['do now', rule.advice],
    ['read', rule.docs],
    ['accept', acceptance(asked)],
    ['', `or a comment on the line or above it: # tightlip:allow ${id} -- why this may stay`],
    ['switch off', `disable = ["${id}"] in tightlip.toml`],
  ])}`;
}

function risk(check: AgentCheck, asked: Asked): string {
  return `${check.title}  agent/${check.slug}  ${check.id}\n${block([
    ['severity', check.severity],
    ['why', check.gain],
    ['do now', check.instead],
    ['read', check.source],
    ['accept', acceptance(asked)],
    ['', `under a locked policy: [[ai.exception]] with checks = ["${check.id}"], paths, owner, reason and until (docs/ai-policy.md)`],
  ])}`;
}

function tool({ id, name, vendor, country, category, docs }: AiTool): string {
  return `${name}  ai/${id}\n${block([
    ['vendor', `${vendor}${country ? ` (${country})` : ''}`],
    ['category', category],
    ['why', 'What it reads goes to whoever runs its model, and its configuration decides what it may do. Whether that is all right is for the policy to say.'],
    ['read', docs[0]],
    ['where', 'tightlip inventory --history'],
    ['approve', `[[ai.rule]] with tools = ["${id}"], id and verdict = "approved"`],
    ['ban', `[[ai.rule]] with tools = ["${id}"], id, reason and verdict = "banned"`],
    ['remove', 'what the finding names: git rm -r --cached PATH, a line in .gitignore, the dependency, the trailer'],
  ])}`;
}

/** All that is known of a rule, an agent risk or an AI tool, for people; undefined for an unknown id. `asked` is for the command that accepts it. */
export function describeRule(id: string, own: readonly Rule[], asked: Asked = { fingerprint: 'FINGERPRINT', program: 'tightlip' }): string | undefined {
  const rule = own.find((one) => one.id === id) ?? contentRules().find((one) => one.id === id);
  if (rule) return content(rule, asked);
  const check = agentChecks.find(({ slug, id: number }) => `agent/${slug}` === id || number === id);
  if (check) return risk(check, asked);
  const found = createCatalogue().tools.get(id.replace(/^ai\//, ''));
  return found && tool(found);
}
