import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'hyperlint',
  name: 'Hyperlint',
  vendor: 'Hyperlint',
  category: 'review-bot',
  status: 'active',
  paths: [{ glob: '.hyperlint/**', kind: 'config' }],
  bots: [{ email: '154288675+hyperlint-ai[bot]@users.noreply.github.com', login: 'hyperlint-ai[bot]' }],
  docs: ['https://github.com/apps/hyperlint-ai', 'https://docs.hyperlint.com/guides/ai-reviewer/', 'https://github.com/cloudflare/cloudflare-docs/pull/16483'],
  checked: '2026-11-22',
  note: 'Reviews documentation. The folder as in cloudflare-docs; the bot by commits in public histories.',
} satisfies AiTool;
