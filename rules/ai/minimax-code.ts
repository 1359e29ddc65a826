import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'minimax-code',
  name: 'MiniMax Code',
  vendor: 'MiniMax',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.minimax/**', kind: 'config' },
  ],
  home: ['~/.minimax/'],
  hosts: ['minimax.io', 'minimaxi.com', 'minimax.chat'],
  docs: ['https://github.com/vercel-labs/skills', 'https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.minimax/'],
} satisfies AiTool;
