import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'iflycode',
  name: 'iFlyCode',
  vendor: 'iFLYTEK',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  extensions: ['AnhuiZhuojianTechnology.iFlyCode'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=AnhuiZhuojianTechnology.iFlyCode'],
  checked: '2026-11-20',
} satisfies AiTool;
