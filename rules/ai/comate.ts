import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'comate',
  name: 'Baidu Comate (Wenxin Kuaima)',
  vendor: 'Baidu',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  aliases: ['文心快码', 'Wenxin Kuaima'],
  paths: [
    { glob: '.comate/**', kind: 'config' },
    { glob: '.comate/rules/**', kind: 'rules' },
  ],
  home: ['~/.comate/', '~/.comate-server/'],
  apps: ['/Applications/Comate.app', '%ProgramFiles%/Comate'],
  extensions: ['BaiduComate.comate'],
  settings: ['baidu.comate.', 'comate.'],
  binaries: [{ name: 'zulu', generic: true }],
  hosts: ['comate.baidu.com'],
  docs: ['https://marketplace.visualstudio.com/items?itemName=BaiduComate.comate'],
  checked: '2026-11-20',
  unverified: ['paths:.comate/**', 'paths:.comate/rules/**', 'app_paths:/Applications/Comate.app', 'api_hosts:comate.baidu.com'],
  note: 'The extension ships a zulu CLI (dist/zulu-cli/bin/zulu).',
} satisfies AiTool;
