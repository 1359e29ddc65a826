import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'happy',
  name: 'Happy (happy.engineering)',
  vendor: 'slopus',
  category: 'agent-cli',
  status: 'active',
  aliases: ['Happy Coder'],
  home: ['~/.happy/'],
  packages: { npm: ['happy-coder', 'happy-agent', { name: 'happy', generic: true }] },
  binaries: ['happy-mcp', 'happy-agent', { name: 'happy', generic: true }],
  bots: [{ email: 'yesreply@happy.engineering' }],
  footers: ['via [Happy](https://happy.engineering)'],
  env: ['HAPPY_SERVER_URL', 'HAPPY_HOME_DIR', 'HAPPY_WEBAPP_URL', 'HAPPY_CLAUDE_PATH'],
  hosts: ['app.happy.engineering'],
  docs: ['https://happy.engineering', 'https://github.com/slopus/happy'],
  checked: '2026-11-22',
  note: 'Runs Claude Code, Codex and others from a phone. Co-author and footer: packages/happy-cli/src/claude/utils/systemPrompt.ts (August 2026).',
} satisfies AiTool;
