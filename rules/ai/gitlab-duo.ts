import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gitlab-duo',
  name: 'GitLab Duo (Chat, Agent Platform, CLI)',
  vendor: 'GitLab',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  aliases: ['Duo'],
  paths: [
    { glob: '.gitlab/duo/chat-rules.md', kind: 'rules' },
    { glob: '.gitlab/duo/mr-review-instructions.yaml', kind: 'rules' },
    { glob: '.gitlab/duo/mcp.json', kind: 'mcp' },
    { glob: '.gitlab/duo/**', kind: 'config' },
    { glob: 'AGENTS.md', kind: 'memory', strength: 'weak', shared: ['agents-md'] },
  ],
  home: ['~/.gitlab/duo/chat-rules.md', '%APPDATA%/GitLab/duo/'],
  packages: { npm: ['@gitlab/duo-cli'] },
  extensions: ['GitLab.gitlab-workflow'],
  settings: ['gitlab.duo', 'gitlab.duoChat.', 'gitlab.duoCodeSuggestions.', 'gitlab.duoAgentPlatform.'],
  binaries: [{ name: 'duo', generic: true }],
  bots: [{ email: 'duo-developer@users.noreply.gitlab.com', generic: true }],
  docs: ['https://docs.gitlab.com/user/duo_agent_platform/customize', 'https://docs.gitlab.com/user/duo_agent_platform/customize/custom_rules'],
  checked: '2026-11-20',
  unverified: ['github_apps:duo-developer', 'vscode_extensions:GitLab.gitlab-workflow', 'binaries:duo'],
  note: '.gitlab/duo/mcp.json: docs say MCP configuration can live in the folder; exact file name from general knowledge.',
} satisfies AiTool;
