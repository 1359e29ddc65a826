import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'sentry-seer',
  name: 'Sentry Seer / Codecov AI',
  vendor: 'Sentry',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  bots: [
    { email: '157164994+seer-by-sentry[bot]@users.noreply.github.com', login: 'seer-by-sentry[bot]' },
    { email: '156709835+codecov-ai[bot]@users.noreply.github.com', login: 'codecov-ai[bot]' },
    { email: '39604003+sentry[bot]@users.noreply.github.com', login: 'sentry[bot]', generic: true },
  ],
  docs: ['https://docs.sentry.io'],
  checked: '2026-11-20',
} satisfies AiTool;
