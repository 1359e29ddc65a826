import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'sarvam-code',
  name: 'Sarvam Code',
  vendor: 'Sarvam AI',
  country: 'IN',
  category: 'agent-cli',
  status: 'active',
  home: ['~/.sarvam/', '$SARVAM_HOME'],
  env: ['SARVAM_HOME'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
