import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codex-cloud',
  name: 'OpenAI Codex cloud (ChatGPT connector)',
  vendor: 'OpenAI',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  aliases: ['ChatGPT Codex Connector'],
  bots: [
    { email: '199175422+chatgpt-codex-connector[bot]@users.noreply.github.com', login: 'chatgpt-codex-connector[bot]' },
    { email: '215057067+openai-codex[bot]@users.noreply.github.com', login: 'openai-codex[bot]' },
    { login: 'codex[bot]' },
    { login: 'openai-code-agent[bot]' },
  ],
  branches: ['codex/'],
  docs: ['https://github.com/chaoss/ai-detection-action', 'https://openai.com/codex'],
  checked: '2026-11-20',
} satisfies AiTool;
