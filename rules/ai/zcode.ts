import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'zcode',
  name: 'ZCode',
  vendor: 'Z.ai (Zhipu AI)',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.zcode/**', kind: 'config' },
    { glob: '.zcode/skills/**', kind: 'commands' },
  ],
  home: ['~/.zcode/'],
  hosts: ['z.ai', 'zcode.z.ai', 'chatglm.cn'],
  docs: ['https://zcode.z.ai/', 'https://github.com/github/spec-kit', 'https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
