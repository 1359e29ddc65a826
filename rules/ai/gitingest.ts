import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gitingest',
  name: 'Gitingest (context packer)',
  vendor: 'open source',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'digest.txt', kind: 'session', strength: 'weak' },
    { glob: '.gitingestignore', kind: 'ignore' },
  ],
  packages: { pypi: ['gitingest'] },
  binaries: ['gitingest'],
  docs: ['https://github.com/cyclotruc/gitingest'],
  checked: '2026-11-20',
  note: 'digest.txt is a generic name: weak.',
} satisfies AiTool;
