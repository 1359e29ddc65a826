import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'llms-txt',
  name: 'llms.txt',
  vendor: 'open convention',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: 'llms.txt', kind: 'memory' },
    { glob: 'llms-full.txt', kind: 'memory' },
  ],
  docs: ['https://llmstxt.org'],
  checked: '2026-11-20',
  note: 'Documentation for AI readers; not evidence of tool use.',
} satisfies AiTool;
