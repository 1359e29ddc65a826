import type { AgentCheck } from '../../src/types/inspect.ts';

/** Prompt injection and hidden text in what agents read as instructions. */
export default [
  {
    id: 'P01',
    slug: 'hidden-unicode',
    title: 'Hidden Unicode characters in agent instructions',
    severity: 'high',
    gain: 'The agent reads instructions that no reviewer sees.',
    instead: 'Delete the characters; the escaped text above shows where they are.',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2021-42574',
  },
  {
    id: 'P02',
    slug: 'hidden-text',
    title: 'Hidden text in agent instructions',
    severity: 'medium',
    gain: 'The rendered page hides what the agent reads.',
    instead: 'Write instructions in the open, or delete them.',
    source: 'https://www.pillar.security/blog/new-vulnerability-in-github-copilot-and-cursor-how-hackers-can-weaponize-code-agents',
  },
  {
    id: 'P03',
    slug: 'injection-phrase',
    title: 'Instruction that steals, hides or disarms',
    severity: 'medium',
    gain: 'The agent is told to act against the person who runs it.',
    instead: 'Delete the sentence; find out who wrote it.',
    source: 'https://www.pillar.security/blog/new-vulnerability-in-github-copilot-and-cursor-how-hackers-can-weaponize-code-agents',
  },
  {
    id: 'P04',
    slug: 'foreign-import',
    title: 'Agent instructions imported from outside the repository',
    severity: 'medium',
    gain: 'Files of the home directory enter the prompt, or somebody else can change the instructions later.',
    instead: 'Copy the text into the repository, where it is reviewed.',
    source: 'https://code.claude.com/docs/en/memory',
  },
  {
    id: 'P05',
    slug: 'tool-description',
    title: 'MCP tool description with hidden instructions',
    severity: 'medium',
    gain: 'The agent obeys the description of a tool that it never had to call.',
    instead: 'Describe what the tool does, nothing else.',
    source: 'https://invariantlabs.ai/blog/mcp-security-notification-tool-poisoning-attacks',
  },
] satisfies AgentCheck[];
