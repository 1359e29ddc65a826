import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'mentat',
  name: 'Mentat',
  vendor: 'AbanteAI',
  country: 'US',
  category: 'agent-cli',
  status: 'sunset',
  paths: [
    { glob: '.mentatconfig.json', kind: 'config' },
    { glob: '.mentat_config.json', kind: 'config' },
  ],
  packages: { pypi: ['mentat'] },
  binaries: [{ name: 'mentat', generic: true }],
  bots: [{ email: '160964065+mentatbot@users.noreply.github.com' }],
  docs: ['https://github.com/AbanteAI/mentat'],
  checked: '2026-11-20',
  unverified: ['pypi:mentat', 'binaries:mentat'],
} satisfies AiTool;
