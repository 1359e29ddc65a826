import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'open-swe',
  name: 'Open SWE',
  vendor: 'LangChain',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  bots: [{ email: '215916821+open-swe[bot]@users.noreply.github.com', login: 'open-swe[bot]' }],
  docs: ['https://github.com/langchain-ai/open-swe'],
  checked: '2026-11-22',
  note: 'Deployed by its users: an app of their own has another account. The bot of LangChain by commits in public histories.',
} satisfies AiTool;
