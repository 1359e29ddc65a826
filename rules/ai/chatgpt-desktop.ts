import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'chatgpt-desktop',
  name: 'ChatGPT desktop / Atlas',
  vendor: 'OpenAI',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  apps: ['/Applications/ChatGPT.app', '/Applications/ChatGPT Atlas.app', '%LOCALAPPDATA%/Programs/ChatGPT'],
  hosts: ['chatgpt.com', 'chat.openai.com', 'oaiusercontent.com', 'oaistatic.com'],
  docs: ['https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
} satisfies AiTool;
