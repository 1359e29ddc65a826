import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'deepagents',
  name: 'Deep Agents CLI',
  vendor: 'LangChain',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.deepagents/AGENTS.md', kind: 'memory' },
    { glob: '.deepagents/.mcp.json', kind: 'mcp' },
    { glob: '.deepagents/hooks.json', kind: 'hooks' },
    { glob: '.deepagents/skills/**', kind: 'commands' },
    { glob: '.deepagents/agents/**', kind: 'commands' },
    { glob: '.deepagents/**', kind: 'config' },
  ],
  home: ['~/.deepagents/'],
  packages: { pypi: ['deepagents-cli'] },
  binaries: ['deepagents'],
  docs: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
  unverified: ['pypi:deepagents-cli', 'binaries:deepagents'],
} satisfies AiTool;
