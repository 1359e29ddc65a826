import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'zoo-code',
  name: 'Zoo Code',
  vendor: 'community fork of Roo Code',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.roo/**', kind: 'rules', strength: 'weak', shared: ['roo-code'] },
    { glob: '.roomodes', kind: 'config', strength: 'weak', shared: ['roo-code'] },
    { glob: '.rooignore', kind: 'ignore', strength: 'weak', shared: ['roo-code'] },
  ],
  settings: ['zoo-code.'],
  docs: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
  note: 'Specific trace: .vscode/settings.json keys zoo-code.*.',
} satisfies AiTool;
