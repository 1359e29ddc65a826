import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'open-code-review',
  name: 'Alibaba Open Code Review',
  vendor: 'Alibaba',
  country: 'CN',
  category: 'review-bot',
  status: 'active',
  packages: { npm: ['@alibaba-group/open-code-review'] },
  docs: ['https://www.npmjs.com/package/@alibaba-group/open-code-review'],
  checked: '2026-11-20',
  note: 'npm name seen in a public agent launcher; not verified further.',
} satisfies AiTool;
