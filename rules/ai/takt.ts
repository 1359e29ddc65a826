import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'takt',
  name: 'TAKT',
  vendor: 'nrslib (open source)',
  country: 'JP',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.takt/**', kind: 'config' },
  ],
  docs: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
} satisfies AiTool;
