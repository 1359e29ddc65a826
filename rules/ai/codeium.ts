import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codeium',
  name: 'Codeium extensions (completion, chat)',
  vendor: 'Cognition (ex Codeium)',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.codeium/**', kind: 'config', shared: ['windsurf'] },
    { glob: '.codeiumignore', kind: 'ignore', shared: ['windsurf'] },
  ],
  home: ['~/.codeium/'],
  extensions: ['Codeium.codeium'],
  plugins: ['com.codeium.intellij', 'com.codeium.enterpriseUpdater'],
  settings: ['codeium.'],
  hosts: ['codeium.com', 'server.codeium.com'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=Codeium.codeium', 'https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
  unverified: ['api_hosts:server.codeium.com'],
} satisfies AiTool;
