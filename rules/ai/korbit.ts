import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'korbit',
  name: 'Korbit',
  vendor: 'Korbit AI',
  country: 'CA',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: '.korbit.yaml', kind: 'config' },
  ],
  bots: [{ email: '131444098+korbit-ai[bot]@users.noreply.github.com', login: 'korbit-ai[bot]' }],
  docs: ['https://docs.korbit.ai'],
  checked: '2026-11-20',
  unverified: ['paths:.korbit.yaml'],
} satisfies AiTool;
