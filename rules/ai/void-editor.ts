import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'void-editor',
  name: 'Void Editor',
  vendor: 'Void (discontinued)',
  country: 'US',
  category: 'ide',
  status: 'sunset',
  paths: [
    { glob: '.void/rules.md', kind: 'rules' },
    { glob: '.void/**', kind: 'config' },
    { glob: '.voidrules', kind: 'rules' },
    { glob: '.void/skills/**', kind: 'commands' },
  ],
  docs: ['https://github.com/voideditor/void'],
  checked: '2026-11-20',
} satisfies AiTool;
