import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'ellipsis',
  name: 'Ellipsis',
  vendor: 'Ellipsis',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: 'ellipsis.yaml', kind: 'config' },
  ],
  bots: [
    { email: '65095814+ellipsis-dev[bot]@users.noreply.github.com', login: 'ellipsis-dev[bot]' },
  ],
  docs: ['https://docs.ellipsis.dev'],
  checked: '2026-11-20',
} satisfies AiTool;
