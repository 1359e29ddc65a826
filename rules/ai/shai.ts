import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'shai',
  name: 'SHAI',
  vendor: 'OVHcloud',
  country: 'FR',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.shai/**', kind: 'config' },
  ],
  binaries: [{ name: 'shai', generic: true }],
  docs: ['https://github.com/ovh/shai', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
} satisfies AiTool;
