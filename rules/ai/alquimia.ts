import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'alquimia',
  name: 'Alquimia AI',
  vendor: 'Alquimia',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.alquimia/**', kind: 'config' },
  ],
  docs: ['https://docs.alquimia.ai', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
} satisfies AiTool;
