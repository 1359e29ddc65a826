import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'aider-desk',
  name: 'AiderDesk',
  vendor: 'hotovo (open source)',
  country: 'SK',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.aider-desk/**', kind: 'config' },
  ],
  home: ['~/.aider-desk/'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
