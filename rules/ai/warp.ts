import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'warp',
  name: 'Warp (terminal agent, Oz)',
  vendor: 'Warp',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'WARP.md', kind: 'memory' },
    { glob: '.warp/**', kind: 'config' },
    { glob: '.warp/workflows/**', kind: 'commands', strength: 'weak' },
    { glob: '.warp/.mcp.json', kind: 'mcp' },
    { glob: '.warp/skills/**', kind: 'commands' },
    { glob: '.warpindexingignore', kind: 'ignore' },
    { glob: 'AGENTS.md', kind: 'memory', strength: 'weak', shared: ['agents-md'] },
  ],
  home: ['~/.warp/', '~/.config/warp-terminal/', '%LOCALAPPDATA%/warp/Warp/config'],
  apps: ['/Applications/Warp.app', '%LOCALAPPDATA%/Programs/Warp', '/usr/share/warp'],
  binaries: [{ name: 'warp', generic: true }, { name: 'warp-cli', generic: true }, { name: 'oz', generic: true }],
  actions: ['warpdotdev/oz-agent-action'],
  bots: [
    { login: 'oz-by-warp[bot]' },
    { email: 'oz-agent@warp.dev' },
    { email: 'agent@warp.dev' },
  ],
  env: ['WARP_API_KEY'],
  hosts: ['app.warp.dev'],
  docs: [
    'https://docs.warp.dev/agent-platform/capabilities/rules/',
    'https://docs.warp.dev/platform/integrations/github/',
    'https://github.com/dyoshikawa/rulesync',
  ],
  checked: '2026-11-20',
  unverified: ['binaries:warp-cli', 'binaries:oz', 'github_actions:warpdotdev/oz-agent-action', 'env_vars:WARP_API_KEY'],
  note: 'Warp is a terminal first; .warp/workflows can exist without AI.',
} satisfies AiTool;
