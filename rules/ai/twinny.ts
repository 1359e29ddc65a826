import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'twinny',
  name: 'Twinny',
  vendor: 'open source',
  category: 'ide-extension',
  status: 'active',
  extensions: ['rjmacarthy.twinny'],
  settings: ['twinny.'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=rjmacarthy.twinny'],
  checked: '2026-11-20',
} satisfies AiTool;
