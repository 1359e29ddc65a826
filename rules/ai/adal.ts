import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'adal',
  name: 'AdaL',
  vendor: 'SylphAI',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.adal/**', kind: 'config' },
  ],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
