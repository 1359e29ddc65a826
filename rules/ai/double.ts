import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'double',
  name: 'Double.bot',
  vendor: 'Double',
  country: 'US',
  category: 'ide-extension',
  status: 'sunset',
  paths: [
    { glob: '.doubleignore', kind: 'ignore' },
  ],
  docs: ['https://double.bot/'],
  checked: '2026-11-20',
} satisfies AiTool;
