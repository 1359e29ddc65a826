import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codescene',
  name: 'CodeScene delta analysis',
  vendor: 'CodeScene',
  country: 'SE',
  category: 'review-bot',
  status: 'active',
  bots: [
    { email: '61000666+codescene-delta-analysis[bot]@users.noreply.github.com', login: 'codescene-delta-analysis[bot]', generic: true },
  ],
  docs: ['https://codescene.io/docs'],
  checked: '2026-11-20',
  note: 'Mostly non-AI analysis.',
} satisfies AiTool;
