import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'mux',
  name: 'Mux',
  vendor: 'Coder',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.mux/**', kind: 'config' },
    { glob: '.mux/skills/**', kind: 'commands' },
  ],
  home: ['~/.mux/'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.mux/'],
} satisfies AiTool;
