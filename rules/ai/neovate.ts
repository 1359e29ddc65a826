import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'neovate',
  name: 'Neovate Code',
  vendor: 'Ant Group',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.neovate/**', kind: 'config' },
  ],
  home: ['~/.neovate/'],
  packages: { npm: ['@neovate/code'] },
  binaries: ['neovate'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.neovate/', 'binaries:neovate'],
} satisfies AiTool;
