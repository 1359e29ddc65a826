import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'baz',
  name: 'Baz',
  vendor: 'Baz',
  country: 'IL',
  category: 'review-bot',
  status: 'active',
  bots: [
    { email: '174234987+baz-reviewer[bot]@users.noreply.github.com', login: 'baz-reviewer[bot]' },
  ],
  docs: ['https://docs.baz.co'],
  checked: '2026-11-20',
} satisfies AiTool;
