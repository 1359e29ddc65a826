import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'cody',
  name: 'Sourcegraph Cody',
  vendor: 'Sourcegraph',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  aliases: ['Cody'],
  paths: [
    { glob: '.cody/config.json', kind: 'config' },
    { glob: '.cody/**', kind: 'config' },
    { glob: '.cody/ignore', kind: 'ignore' },
    { glob: '.codyignore', kind: 'ignore' },
    { glob: '.vscode/cody.json', kind: 'commands' },
    { glob: '.sourcegraph/**/*.rule.md', kind: 'rules' },
  ],
  home: ['<editor>/User/globalStorage/state.vscdb row sourcegraph.cody-ai'],
  packages: { npm: ['@sourcegraph/cody'] },
  extensions: ['sourcegraph.cody-ai'],
  plugins: ['com.sourcegraph.jetbrains'],
  settings: ['cody.'],
  binaries: [{ name: 'cody', generic: true }],
  bots: [
    { email: '201248094+sourcegraph-cody[bot]@users.noreply.github.com', login: 'sourcegraph-cody[bot]' },
  ],
  env: [{ name: 'SRC_ENDPOINT', generic: true }, { name: 'SRC_ACCESS_TOKEN', generic: true }],
  hosts: ['sourcegraph.com'],
  docs: [
    'https://github.com/sourcegraph/cody',
    'https://marketplace.visualstudio.com/items?itemName=sourcegraph.cody-ai',
    'https://github.com/nullgen-inc/ai-blocklist',
  ],
  checked: '2026-11-20',
  unverified: [
    'paths:.codyignore',
    'paths:.sourcegraph/**/*.rule.md',
    'github_apps:sourcegraph-cody[bot]',
    'npm:@sourcegraph/cody',
    'jetbrains_plugins:com.sourcegraph.jetbrains',
    'binaries:cody',
  ],
} satisfies AiTool;
