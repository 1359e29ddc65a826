import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'intellicode',
  name: 'Visual Studio IntelliCode',
  vendor: 'Microsoft',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  extensions: ['VisualStudioExptTeam.vscodeintellicode'],
  settings: ['vsintellicode.'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=VisualStudioExptTeam.vscodeintellicode'],
  checked: '2026-11-20',
  note: 'Mostly local completion models; include only when the policy covers it.',
} satisfies AiTool;
