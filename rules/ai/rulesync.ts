import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'rulesync',
  name: 'Rulesync (config distributor)',
  vendor: 'open source',
  country: 'JP',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: '.rulesync/**', kind: 'rules' },
    { glob: 'rulesync.jsonc', kind: 'config' },
    { glob: 'rulesync.json', kind: 'config' },
    { glob: '.rulesyncignore', kind: 'ignore' },
  ],
  packages: { npm: ['rulesync'] },
  binaries: ['rulesync'],
  docs: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
  unverified: ['paths:rulesync.json'],
  note: 'targets list in rulesync.jsonc names the tools in use.',
} satisfies AiTool;
