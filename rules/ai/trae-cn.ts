import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'trae-cn',
  name: 'Trae CN / MarsCode',
  vendor: 'ByteDance',
  country: 'CN',
  category: 'ide',
  status: 'active',
  aliases: ['MarsCode', 'Trae China'],
  paths: [
    { glob: '.trae/**', kind: 'config', shared: ['trae'] },
  ],
  home: ['~/.trae-cn/', '~/.marscode/'],
  apps: ['/Applications/Trae CN.app'],
  packages: { brew: ['trae-cn'] },
  extensions: ['MarsCode.marscode-extension'],
  settings: ['marscode.'],
  hosts: ['api.marscode.cn', 'api.marscode.com', 'www.trae.cn'],
  docs: [
    'https://github.com/vercel-labs/skills',
    'https://marketplace.visualstudio.com/items?itemName=MarsCode.marscode-extension',
    'https://github.com/Unit221B/Blogs',
  ],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.marscode/', 'app_paths:/Applications/Trae CN.app', 'api_hosts:www.trae.cn'],
} satisfies AiTool;
