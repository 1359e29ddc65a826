import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'grok-cli-community',
  name: 'grok-cli (superagent-ai / vibe-kit)',
  vendor: 'community',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.grok/settings.json', kind: 'config', shared: ['grok-build'] },
    { glob: 'GROK.md', kind: 'memory' },
  ],
  home: ['~/.grok/user-settings.json'],
  packages: { npm: ['@vibe-kit/grok-cli'] },
  binaries: [{ name: 'grok', generic: true }],
  env: [{ name: 'GROK_API_KEY', generic: true }],
  docs: ['https://github.com/superagent-ai/grok-cli'],
  checked: '2026-11-20',
  unverified: ['env_vars:GROK_API_KEY'],
  note: 'Shares the binary name and directory with the official Grok Build.',
} satisfies AiTool;
