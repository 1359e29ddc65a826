import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'cursor-cli',
  name: 'Cursor CLI (cursor-agent)',
  vendor: 'Anysphere',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  aliases: ['cursor-agent'],
  paths: [
    { glob: '.cursor/cli.json', kind: 'config' },
    { glob: 'CLAUDE.md', kind: 'memory', strength: 'weak', shared: ['claude-code', 'opencode', 'pi', 'muse-code', 'kilo-code', 'zed'] },
    { glob: 'AGENTS.md', kind: 'memory', strength: 'weak', shared: ['agents-md'] },
  ],
  home: ['~/.cursor/cli-config.json', '~/.cursor/chats/'],
  packages: { brew: ['cursor-cli'] },
  binaries: ['cursor-agent', { name: 'agent', generic: true }],
  installers: ['cursor.com/install'],
  trailers: ['Assisted-by: Cursor CLI'],
  env: ['CURSOR_API_KEY'],
  hosts: ['api2.cursor.sh', 'cursor.com'],
  docs: ['https://cursor.com/docs/cli', 'https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
  note: 'The binary is also installed as "agent" (too generic to use alone).',
} satisfies AiTool;
