import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codegpt',
  name: 'CodeGPT',
  vendor: 'CodeGPT',
  category: 'ide-extension',
  status: 'active',
  extensions: ['DanielSanMedium.dscodegpt'],
  settings: ['CodeGPT.'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=DanielSanMedium.dscodegpt'],
  checked: '2026-11-20',
} satisfies AiTool;
