import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'mimo-code',
  name: 'MiMo Code',
  vendor: 'Xiaomi',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  packages: { npm: ['@mimo-ai/cli'] },
  binaries: [{ name: 'mimo', generic: true }],
  docs: ['https://www.npmjs.com/package/@mimo-ai/cli'],
  checked: '2026-11-20',
} satisfies AiTool;
