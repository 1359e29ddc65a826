import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'firebender',
  name: 'Firebender',
  vendor: 'Firebender',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: 'firebender.json', kind: 'config' },
    { glob: '.firebender/**', kind: 'config' },
    { glob: '.firebender/hooks.json', kind: 'hooks' },
  ],
  home: ['~/.firebender/', '~/.firebender/hooks.json'],
  docs: ['https://firebender.com/', 'https://github.com/git-ai-project/git-ai', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
} satisfies AiTool;
