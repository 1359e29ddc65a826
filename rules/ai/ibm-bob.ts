import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'ibm-bob',
  name: 'IBM Bob',
  vendor: 'IBM',
  country: 'US',
  category: 'ide',
  status: 'active',
  paths: [
    { glob: '.bob/**', kind: 'config' },
    { glob: '.bob/rules/**', kind: 'rules' },
    { glob: '.bob/skills/**', kind: 'commands' },
  ],
  home: ['~/.bob/'],
  docs: ['https://github.com/github/spec-kit', 'https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['paths:.bob/rules/**'],
} satisfies AiTool;
