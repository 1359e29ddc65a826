import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'fitten-code',
  name: 'Fitten Code',
  vendor: 'Fitten Tech',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  extensions: ['FittenTech.Fitten-Code'],
  settings: ['fittencode.'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=FittenTech.Fitten-Code'],
  checked: '2026-11-20',
} satisfies AiTool;
