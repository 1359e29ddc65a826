import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'qoderwork',
  name: 'QoderWork',
  vendor: 'Alibaba (international entity in Singapore)',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  home: ['~/.qoderwork/settings.json'],
  docs: ['https://docs.qoder.com/'],
  checked: '2026-11-20',
} satisfies AiTool;
