import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'cubic',
  name: 'Cubic',
  vendor: 'Cubic',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: 'cubic.yaml', kind: 'config' },
  ],
  bots: [
    { email: '191113872+cubic-dev-ai[bot]@users.noreply.github.com', login: 'cubic-dev-ai[bot]' },
  ],
  docs: ['https://docs.cubic.dev'],
  checked: '2026-11-20',
  unverified: ['paths:cubic.yaml'],
} satisfies AiTool;
