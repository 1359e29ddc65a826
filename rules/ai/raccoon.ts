import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'raccoon',
  name: 'Raccoon (office / code)',
  vendor: 'SenseTime',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  docs: ['https://code.sensetime.com/'],
  checked: '2026-11-20',
  unverified: ['app_paths:office-raccoon'],
  note: 'Only a bundle id (com.sensetime.desktop.raccoon) was seen.',
} satisfies AiTool;
