import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'jetbrains-ai',
  name: 'JetBrains AI Assistant',
  vendor: 'JetBrains',
  country: 'CZ',
  category: 'ide-extension',
  status: 'active',
  aliases: ['JetBrains AI'],
  paths: [
    { glob: '.aiassistant/rules/**', kind: 'rules' },
    { glob: '.ai/mcp/mcp.json', kind: 'mcp', strength: 'weak', shared: ['mcp'] },
    { glob: '.aiignore', kind: 'ignore', shared: ['junie'] },
    { glob: '.noai', kind: 'ignore', strength: 'weak' },
    { glob: '.aiassistant/**', kind: 'config' },
  ],
  plugins: ['com.intellij.ml.llm', 'org.jetbrains.completion.full.line'],
  bots: [
    { email: '220155983+jetbrains-ai[bot]@users.noreply.github.com', login: 'jetbrains-ai[bot]' },
  ],
  hosts: ['api.jetbrains.ai', 'ai.jetbrains.com'],
  docs: ['https://github.com/dyoshikawa/rulesync', 'https://www.jetbrains.com/help/ai-assistant/'],
  checked: '2026-11-20',
  unverified: ['paths:.noai', 'github_apps:jetbrains-ai[bot]', 'api_hosts:api.jetbrains.ai', 'api_hosts:ai.jetbrains.com'],
  note: 'org.jetbrains.completion.full.line is the local full-line model. A .noai file in the project root turns the assistant off (policy signal, not verified).',
} satisfies AiTool;
