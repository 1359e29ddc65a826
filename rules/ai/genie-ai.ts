import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'genie-ai',
  name: 'Genie AI (ChatGPT)',
  vendor: 'Genie AI',
  category: 'ide-extension',
  status: 'active',
  extensions: ['genieai.chatgpt-vscode'],
  settings: ['genieai.'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=genieai.chatgpt-vscode'],
  checked: '2026-11-20',
} satisfies AiTool;
