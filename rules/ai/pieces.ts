import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'pieces',
  name: 'Pieces Copilot',
  vendor: 'Pieces',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  extensions: ['MeshIntelligentTechnologiesInc.pieces-vscode'],
  settings: ['pieces.'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=MeshIntelligentTechnologiesInc.pieces-vscode'],
  checked: '2026-11-20',
} satisfies AiTool;
