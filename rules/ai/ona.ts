import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'ona',
  name: 'Ona (ex Gitpod)',
  vendor: 'Ona',
  country: 'DE',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.ona/**', kind: 'config' },
    { glob: '.ona/skills/**', kind: 'commands' },
  ],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
