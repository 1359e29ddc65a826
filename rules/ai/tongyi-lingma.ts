import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'tongyi-lingma',
  name: 'Tongyi Lingma',
  vendor: 'Alibaba Cloud',
  country: 'CN',
  category: 'ide-extension',
  status: 'renamed',
  aliases: ['Lingma', 'Tongyi Lingma', '通义灵码'],
  renamedTo: 'qoder-cn',
  paths: [
    { glob: '.lingma/rules/**', kind: 'rules', shared: ['qoder-cn'] },
    { glob: '.lingma/**', kind: 'config', shared: ['qoder-cn'] },
    { glob: '.lingma/skills/**', kind: 'commands', shared: ['qoder-cn'] },
    { glob: '.lingmaignore', kind: 'ignore' },
  ],
  home: ['~/.lingma/'],
  apps: ['/Applications/Lingma.app', '%LOCALAPPDATA%/Programs/Lingma/Lingma.exe'],
  extensions: ['Alibaba-Cloud.tongyi-lingma'],
  plugins: ['com.alibabacloud.intellij.cosy'],
  settings: ['Lingma.', 'lingma.'],
  binaries: ['lingma'],
  hosts: ['lingma.aliyun.com', 'lingma-api.tongyi.aliyun.com'],
  docs: [
    'https://marketplace.visualstudio.com/items?itemName=Alibaba-Cloud.tongyi-lingma',
    'https://github.com/github/spec-kit',
    'https://github.com/vercel-labs/skills',
  ],
  checked: '2026-11-20',
  unverified: ['paths:.lingmaignore', 'api_hosts:lingma.aliyun.com', 'api_hosts:lingma-api.tongyi.aliyun.com'],
} satisfies AiTool;
