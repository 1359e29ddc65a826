import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codeant',
  name: 'CodeAnt AI',
  vendor: 'CodeAnt',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  bots: [
    { email: '151821869+codeant-ai[bot]@users.noreply.github.com', login: 'codeant-ai[bot]' },
  ],
  docs: ['https://docs.codeant.ai'],
  checked: '2026-11-20',
} satisfies AiTool;
