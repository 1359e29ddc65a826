import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'greptile',
  name: 'Greptile',
  vendor: 'Greptile',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: 'greptile.json', kind: 'config' },
    { glob: '.greptile/config.json', kind: 'config' },
    { glob: '.greptile/rules.md', kind: 'rules' },
    { glob: '.greptile/files.json', kind: 'config' },
    { glob: '.greptile/rules/**', kind: 'rules' },
    { glob: '.greptile/**', kind: 'config' },
  ],
  bots: [
    { email: '165735046+greptile-apps[bot]@users.noreply.github.com', login: 'greptile-apps[bot]' },
  ],
  env: ['GREPTILE_API_KEY'],
  hosts: ['api.greptile.com'],
  docs: ['https://docs.greptile.com', 'https://www.greptile.com/learning'],
  checked: '2026-11-20',
  unverified: ['api_hosts:api.greptile.com'],
} satisfies AiTool;
