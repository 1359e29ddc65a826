import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'pearai',
  name: 'PearAI',
  vendor: 'PearAI',
  country: 'US',
  category: 'ide',
  status: 'sunset',
  paths: [
    { glob: '.pearai/rules/**', kind: 'rules' },
    { glob: '.pearai-agent/**', kind: 'config' },
  ],
  home: ['~/.pearai/', '~/.pearai/sessions/'],
  docs: ['https://github.com/trypear/pearai-app'],
  checked: '2026-11-20',
  unverified: ['paths:.pearai-agent/**'],
  note: 'Fork of Continue and Roo;',
} satisfies AiTool;
