import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'jules',
  name: 'Jules',
  vendor: 'Google',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'AGENTS.md', kind: 'memory', strength: 'weak', shared: ['agents-md'] },
  ],
  packages: { npm: ['@google/jules'] },
  binaries: ['jules'],
  actions: ['google-labs-code/jules-invoke'],
  bots: [
    { email: '161369871+google-labs-jules[bot]@users.noreply.github.com', login: 'google-labs-jules[bot]' },
    { login: 'labs-code-app[bot]' },
  ],
  env: ['JULES_API_KEY'],
  hosts: ['jules.google.com', 'jules.googleapis.com'],
  docs: ['https://jules.google/docs/', 'https://github.com/openai/agents.md'],
  checked: '2026-11-20',
  unverified: [
    'npm:@google/jules',
    'binaries:jules',
    'github_actions:google-labs-code/jules-invoke',
    'env_vars:JULES_API_KEY',
    'api_hosts:jules.google.com',
    'api_hosts:jules.googleapis.com',
  ],
} satisfies AiTool;
