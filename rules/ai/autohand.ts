import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'autohand',
  name: 'Autohand Code',
  vendor: 'Autohand AI',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.autohand/**', kind: 'config' },
  ],
  home: ['~/.autohand/', '$AUTOHAND_HOME'],
  env: ['AUTOHAND_HOME'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
