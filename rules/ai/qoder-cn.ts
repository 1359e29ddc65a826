import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'qoder-cn',
  name: 'Qoder CN (formerly Tongyi Lingma)',
  vendor: 'Alibaba Cloud',
  country: 'CN',
  category: 'ide',
  status: 'active',
  aliases: ['Lingma', 'Tongyi Lingma', '通义灵码'],
  paths: [
    { glob: '.lingma/**', kind: 'config', shared: ['tongyi-lingma'] },
    { glob: '.qoder/**', kind: 'config', strength: 'weak', shared: ['qoder'] },
  ],
  home: ['~/.qoder-cn/', '~/.lingma/'],
  packages: { npm: ['@qodercn-ai/qoderclicn'] },
  extensions: ['Alibaba-Cloud.tongyi-lingma'],
  plugins: ['com.alibabacloud.intellij.cosy'],
  binaries: ['qoderclicn', 'lingma'],
  hosts: ['qoder.com.cn', 'lingma.aliyun.com', '*.lingma.aliyuncs.com'],
  docs: ['https://docs.qoder.com/', 'https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['binaries:qoderclicn', 'api_hosts:lingma.aliyun.com', 'api_hosts:*.lingma.aliyuncs.com'],
  note: 'Lingma was renamed to Qoder CN on 2026-05-20; extension and plugin ids stayed the same.',
} satisfies AiTool;
