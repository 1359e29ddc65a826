import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'pi',
  name: 'Pi coding agent',
  vendor: 'Earendil Works',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.pi/settings.json', kind: 'config' },
    { glob: '.pi/SYSTEM.md', kind: 'rules' },
    { glob: '.pi/APPEND_SYSTEM.md', kind: 'rules' },
    { glob: '.pi/extensions/**', kind: 'hooks' },
    { glob: '.pi/prompts/**', kind: 'commands' },
    { glob: '.pi/skills/**', kind: 'commands' },
    { glob: '.pi/mcp.json', kind: 'mcp' },
    { glob: 'AGENTS.override.md', kind: 'memory', strength: 'weak', shared: ['codex-cli'] },
    { glob: 'CLAUDE.md', kind: 'memory', strength: 'weak', shared: ['claude-code', 'cursor-cli', 'opencode', 'muse-code', 'kilo-code', 'zed'] },
    { glob: '.pi/**', kind: 'config', strength: 'weak' },
  ],
  home: ['~/.pi/agent/', '~/.pi/agent/sessions/', '~/.config/mcp/mcp.json'],
  packages: { npm: ['@earendil-works/pi-coding-agent', '@mariozechner/pi-coding-agent'] },
  binaries: [{ name: 'pi', generic: true }],
  trailers: ['Generated-By: pi '],
  docs: ['https://github.com/dyoshikawa/rulesync', 'https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
  unverified: ['commit_trailers:Generated-By: pi <version>'],
  note: 'pi binary collides with other software. The Generated-By line is from a community extension, not core.',
} satisfies AiTool;
