import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'zed',
  name: 'Zed (AI agent)',
  vendor: 'Zed Industries',
  country: 'US',
  category: 'ide',
  status: 'active',
  aliases: ['Zed'],
  paths: [
    { glob: '.zed/settings.json', kind: 'config', strength: 'weak' },
    { glob: '.zed/tasks.json', kind: 'config', strength: 'weak' },
    { glob: '.rules', kind: 'rules', strength: 'weak' },
  ],
  home: ['~/.config/zed/', '~/.config/zed/settings.json', '~/.local/share/zed/threads/threads.db', '%APPDATA%/Zed/'],
  apps: ['/Applications/Zed.app', '%LOCALAPPDATA%/Programs/Zed'],
  binaries: [{ name: 'zed', generic: true }, { name: 'zeditor', generic: true }],
  hosts: ['cloud.zed.dev', 'llm.zed.dev'],
  docs: ['https://zed.dev/docs/worktree-trust.html', 'https://zed.dev/docs/ai/rules', 'https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
  unverified: ['binaries:zeditor', 'api_hosts:cloud.zed.dev', 'api_hosts:llm.zed.dev'],
  note: 'Zed is an editor first: only context_servers, agent, language_models keys or .rules are AI evidence. It falls back to .cursorrules, .windsurfrules, .clinerules, CLAUDE.md, GEMINI.md, copilot-instructions.md (general knowledge).',
} satisfies AiTool;
