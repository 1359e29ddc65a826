import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'tabnine',
  name: 'Tabnine (extensions and CLI)',
  vendor: 'Tabnine',
  country: 'IL',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.tabnine/agent/**', kind: 'config' },
    { glob: '.tabnine/guidelines/**', kind: 'rules' },
    { glob: '.tabnine/**', kind: 'config' },
    { glob: '.tabnineignore', kind: 'ignore' },
    { glob: '.tabnine_root', kind: 'config' },
  ],
  home: ['~/.tabnine/'],
  packages: { brew: ['tabnine'] },
  extensions: ['TabNine.tabnine-vscode', 'TabNine.tabnine-vscode-self-hosted-updater'],
  plugins: ['com.tabnine.TabNine', 'com.tabnine.TabNine-Enterprise'],
  settings: ['tabnine.'],
  binaries: ['tabnine'],
  hosts: ['tabnine.com', 'api.tabnine.com'],
  docs: [
    'https://docs.tabnine.com/main/getting-started/tabnine-cli',
    'https://github.com/github/gitignore/blob/main/Global/Agents.gitignore',
    'https://github.com/github/spec-kit',
    'https://github.com/nullgen-inc/ai-blocklist',
  ],
  checked: '2026-11-20',
  unverified: ['paths:.tabnine_root', 'home_paths:~/.tabnine/', 'api_hosts:api.tabnine.com'],
} satisfies AiTool;
