import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'mesa',
  name: 'Mesa',
  vendor: 'Mesa',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  bots: [
    { email: '187716431+mesa-dot-dev[bot]@users.noreply.github.com', login: 'mesa-dot-dev[bot]' },
  ],
  docs: ['https://docs.mesa.dev'],
  checked: '2026-11-20',
} satisfies AiTool;
