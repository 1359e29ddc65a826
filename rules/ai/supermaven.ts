import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'supermaven',
  name: 'Supermaven',
  vendor: 'Anysphere (acquired)',
  country: 'US',
  category: 'ide-extension',
  status: 'sunset',
  paths: [
    { glob: '.supermavenignore', kind: 'ignore' },
  ],
  home: ['~/.supermaven/'],
  extensions: ['Supermaven.supermaven'],
  settings: ['supermaven.'],
  hosts: ['supermaven.com'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=Supermaven.supermaven'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.supermaven/', 'api_hosts:supermaven.com'],
} satisfies AiTool;
