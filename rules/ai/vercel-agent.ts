import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'vercel-agent',
  name: 'Vercel Agent',
  vendor: 'Vercel',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  bots: [{ login: 'vercel-agent[bot]' }],
  branches: ['vercel-agent/'],
  docs: ['https://vercel.com/docs/agent/chat/github'],
  checked: '2026-11-20',
  unverified: ['github_apps:vercel-agent[bot]'],
  note: 'App login not documented.',
} satisfies AiTool;
