import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'skycode',
  name: 'SkyCode',
  vendor: 'Kunlun (Singularity AI)',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  extensions: ['singularity-ai.skycode'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=singularity-ai.skycode'],
  checked: '2026-11-20',
} satisfies AiTool;
