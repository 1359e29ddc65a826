import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'command-code',
  name: 'Command Code',
  vendor: 'Langbase',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.commandcode/**', kind: 'config' },
  ],
  home: ['~/.commandcode/'],
  binaries: [{ name: 'cmd', generic: true }],
  bots: [{ email: 'noreply@commandcode.ai' }],
  docs: ['https://commandcode.ai/docs', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
  unverified: ['binaries:cmd'],
} satisfies AiTool;
