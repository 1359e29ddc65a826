import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codewhale',
  name: 'CodeWhale',
  vendor: 'unknown',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.codewhale/**', kind: 'config' },
  ],
  home: ['~/.codewhale/', '$CODEWHALE_HOME'],
  env: ['CODEWHALE_HOME'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
