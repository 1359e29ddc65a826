import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'lovable',
  name: 'Lovable (ex GPT Engineer)',
  vendor: 'Lovable',
  country: 'SE',
  category: 'app-builder',
  status: 'active',
  aliases: ['Lovable'],
  paths: [
    { glob: '.lovable/**', kind: 'config' },
    { glob: '.lovable/plan.md', kind: 'session' },
  ],
  packages: { npm: ['lovable-tagger'] },
  bots: [{ login: 'lovable-dev[bot]' }, { login: 'gpt-engineer-app[bot]' }],
  hosts: ['lovable.dev'],
  docs: ['https://docs.lovable.dev', 'https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
  unverified: ['paths:.lovable/plan.md'],
  note: 'Strongest trace: devDependency lovable-tagger and import in vite.config.ts.',
} satisfies AiTool;
