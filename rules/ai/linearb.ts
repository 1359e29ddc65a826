import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'linearb',
  name: 'LinearB gitStream AI',
  vendor: 'LinearB',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: '.cm/**/*.cm', kind: 'config', strength: 'weak' },
  ],
  bots: [
    { email: '111687743+gitstream-cm[bot]@users.noreply.github.com', login: 'gitstream-cm[bot]', generic: true },
    { email: '5890272+linearb[bot]@users.noreply.github.com', login: 'linearb[bot]', generic: true },
  ],
  docs: ['https://linearb.io/docs'],
  checked: '2026-11-20',
  unverified: ['paths:.cm/**/*.cm'],
  note: 'gitStream works without AI too.',
} satisfies AiTool;
