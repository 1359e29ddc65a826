import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'agent-zero',
  name: 'Agent Zero',
  vendor: 'open source',
  category: 'agent-cli',
  status: 'active',
  home: ['~/agent-zero/'],
  docs: ['https://github.com/frdel/agent-zero'],
  checked: '2026-11-20',
} satisfies AiTool;
