import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'rovo-dev',
  name: 'Atlassian Rovo Dev',
  vendor: 'Atlassian',
  country: 'AU',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.rovodev/config.yml', kind: 'config' },
    { glob: '.rovodev/mcp.json', kind: 'mcp' },
    { glob: '.rovodev/prompts.yml', kind: 'commands' },
    { glob: '.rovodev/prompts/**', kind: 'commands' },
    { glob: '.rovodev/skills/**', kind: 'commands' },
    { glob: '.rovodev/subagents/**', kind: 'commands' },
    { glob: '.rovodev/.review-agent.md', kind: 'rules' },
    { glob: '.rovodev/**', kind: 'config' },
  ],
  home: ['~/.rovodev/'],
  binaries: [{ name: 'acli', generic: true }, 'rovodev'],
  footers: ['Co-authored-by: Atlassian Rovo Dev'],
  docs: ['https://www.atlassian.com/software/rovo-dev', 'https://github.com/dyoshikawa/rulesync', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
  unverified: ['commit_trailers:Co-authored-by: Atlassian Rovo Dev', 'binaries:acli', 'binaries:rovodev'],
  note: 'acli is the general Atlassian CLI: weak. Jira coding agent commits as the user, no bot trace.',
} satisfies AiTool;
