import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'grok-build',
  name: 'Grok Build (Grok CLI)',
  vendor: 'xAI',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.grok/config.toml', kind: 'config' },
    { glob: '.grok/hooks/*.json', kind: 'hooks' },
    { glob: '.grok/skills/**', kind: 'commands' },
    { glob: '.grok/agents/**', kind: 'commands' },
    { glob: '.grok/commands/**', kind: 'commands' },
    { glob: '.grok/rules/**', kind: 'rules' },
    { glob: '.grok/**', kind: 'config', strength: 'weak' },
  ],
  home: ['~/.grok/', '~/.grok/config.toml', '$GROK_HOME'],
  packages: { npm: ['@xai-official/grok'] },
  binaries: [{ name: 'grok', generic: true }],
  installers: ['x.ai/cli/install.sh'],
  env: ['GROK_HOME', { name: 'XAI_API_KEY', generic: true }],
  hosts: ['api.x.ai', 'grok.com', 'grok.x.ai'],
  docs: [
    'https://docs.x.ai/build/overview',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/github/spec-kit',
    'https://github.com/nullgen-inc/ai-blocklist',
  ],
  checked: '2026-11-20',
  unverified: ['env_vars:XAI_API_KEY'],
} satisfies AiTool;
