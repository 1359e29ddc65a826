import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'mcpjam',
  name: 'MCPJam',
  vendor: 'MCPJam',
  country: 'US',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: '.mcpjam/**', kind: 'config' },
  ],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
