import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'matter-ai',
  name: 'Matter AI',
  vendor: 'MatterAI',
  category: 'review-bot',
  status: 'active',
  aliases: ['MatterAI', 'Axon Code'],
  bots: [{ email: '150888575+matter-code-review[bot]@users.noreply.github.com', login: 'matter-code-review[bot]' }],
  hosts: ['mcp.matterai.so', 'app.matterai.dev'],
  docs: ['https://github.com/MatterAIOrg', 'https://mcpservers.org/servers/GravityCloudAI/matter-ai-mcp'],
  checked: '2026-11-22',
  note: 'The bot by commits in public histories.',
} satisfies AiTool;
