import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'graphite',
  name: 'Graphite AI reviews',
  vendor: 'Graphite',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  bots: [
    { email: '96075541+graphite-app[bot]@users.noreply.github.com', login: 'graphite-app[bot]', generic: true },
  ],
  docs: ['https://graphite.dev/docs'],
  checked: '2026-11-20',
  note: 'Same app also does stacked PRs without AI.',
} satisfies AiTool;
