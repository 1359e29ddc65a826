import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'pochi',
  name: 'Pochi',
  vendor: 'TabbyML',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.pochi/**', kind: 'config' },
  ],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
