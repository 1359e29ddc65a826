import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codemaker',
  name: 'CodeMaker',
  vendor: 'NetEase',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.codemaker/**', kind: 'config' },
  ],
  home: ['~/.codemaker/'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.codemaker/'],
  note: 'Directory verified in vercel-labs/skills; vendor from general knowledge.',
} satisfies AiTool;
