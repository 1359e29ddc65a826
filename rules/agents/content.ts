import type { AgentCheck } from '../../src/types/inspect.ts';

/** Secrets and content left in the files of AI tools. */
export default [
  {
    id: 'S01',
    slug: 'claude-local-settings',
    title: 'Claude Code\'s local settings are tracked',
    severity: 'critical',
    gain: 'Personal permissions become the repository\'s own, and often hold tokens: one in thirteen published copies did.',
    instead: 'git rm --cached .claude/settings.local.json, ignore it, rotate what it held.',
    source: 'https://code.claude.com/docs/en/settings',
  },
  {
    id: 'S02',
    slug: 'mcp-literal-secret',
    title: 'Literal credential in MCP configuration',
    severity: 'critical',
    gain: 'Everyone who can read the repository can use the credential.',
    instead: 'Refer to the environment (${VAR}, ${input:...}) and rotate the credential.',
    source: 'https://code.visualstudio.com/docs/copilot/chat/mcp-servers',
  },
  {
    id: 'S03',
    slug: 'agent-literal-key',
    title: 'Literal key or login in an agent\'s configuration',
    severity: 'critical',
    gain: 'Everyone who can read the repository can use the key.',
    instead: 'Take it from the environment or a key store, and rotate it.',
    source: 'https://docs.continue.dev/reference',
  },
  {
    id: 'S04',
    slug: 'transcript-file',
    title: 'Session transcript or code dump of an AI tool',
    severity: 'high',
    gain: 'Prompts, pasted code, command output and secrets of a session become part of the history.',
    instead: 'Untrack and ignore it; look through it for secrets.',
    source: 'https://github.com/github/gitignore/blob/main/Global/Agents.gitignore',
  },
  {
    id: 'S05',
    slug: 'transcript-content',
    title: 'Session transcript of an AI agent, by its content',
    severity: 'high',
    gain: 'Prompts, pasted code, command output and secrets of a session become part of the history.',
    instead: 'Untrack and ignore it; look through it for secrets.',
    source: 'https://github.com/entireio/cli/issues/340',
  },
  {
    id: 'S06',
    slug: 'api-key-variable',
    title: 'Literal API key of an AI tool in an environment file',
    severity: 'critical',
    gain: 'Everyone who can read the repository can use the key.',
    instead: 'Take it from a secret store (${{ secrets.NAME }}), and rotate it.',
    source: 'https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  },
] satisfies AgentCheck[];
