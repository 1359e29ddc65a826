import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'hermes-agent',
  name: 'Hermes Agent',
  vendor: 'Nous Research',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.hermes.md', kind: 'memory' },
    { glob: '.hermes/**', kind: 'config' },
    { glob: '.hermes/plugins/**', kind: 'hooks' },
  ],
  home: ['~/.hermes/', '~/.hermes/config.yaml', '%LOCALAPPDATA%/hermes', '$HERMES_HOME'],
  binaries: [{ name: 'hermes', generic: true }],
  env: [{ name: 'HERMES_HOME', generic: true }, 'HERMES_ENABLE_PROJECT_PLUGINS'],
  docs: ['https://github.com/NousResearch/hermes-agent', 'https://github.com/dyoshikawa/rulesync', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
  note: 'HERMES_ENABLE_PROJECT_PLUGINS turns on repo-supplied plugins: risk signal.',
} satisfies AiTool;
