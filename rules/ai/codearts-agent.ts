import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codearts-agent',
  name: 'Huawei CodeArts Doer / agent',
  vendor: 'Huawei Cloud',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.codeartsdoer/**', kind: 'config' },
  ],
  home: ['~/.codeartsdoer/'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
