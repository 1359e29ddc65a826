import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'v0',
  name: 'v0',
  vendor: 'Vercel',
  country: 'US',
  category: 'app-builder',
  status: 'active',
  paths: [
    { glob: 'v0-user-next.config.*', kind: 'config' },
  ],
  packages: { npm: ['v0-sdk', { name: 'v0', generic: true }] },
  bots: [{ email: 'v0[bot]@users.noreply.github.com', login: 'v0[bot]' }, { email: 'it+v0agent@vercel.com' }],
  branches: ['v0/'],
  env: ['V0_API_KEY'],
  hosts: ['v0.dev', 'v0.app'],
  docs: ['https://vercel.com/docs', 'https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
  unverified: ['paths:v0-user-next.config.*', 'npm:v0-sdk', 'env_vars:V0_API_KEY'],
} satisfies AiTool;
