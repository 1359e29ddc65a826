import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'claude-desktop',
  name: 'Claude Desktop / Cowork',
  vendor: 'Anthropic',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  aliases: ['Claude Desktop', 'Cowork', 'Claude Cowork'],
  paths: [
    { glob: 'claude_desktop_config.json', kind: 'mcp', strength: 'weak', shared: ['mcp'] },
    { glob: '*.mcpb', kind: 'mcp', strength: 'weak' },
    { glob: '*.dxt', kind: 'mcp', strength: 'weak' },
  ],
  home: [
    '~/Library/Application Support/Claude/claude_desktop_config.json',
    '%APPDATA%/Claude/claude_desktop_config.json',
    '~/.config/Claude/',
    '~/Library/Application Support/Claude/local-agent-mode-sessions/',
    '~/Library/Application Support/Claude/claude-code-sessions/',
    '%LOCALAPPDATA%/Claude-3p/',
  ],
  apps: ['/Applications/Claude.app', '%LOCALAPPDATA%/AnthropicClaude/claude.exe', '%LOCALAPPDATA%/Programs/Claude'],
  packages: { brew: ['claude'] },
  hosts: ['api.anthropic.com', 'claude.ai', 'assets-proxy.anthropic.com', '*.claudeusercontent.com'],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md', 'https://code.claude.com/docs/en/desktop'],
  checked: '2026-11-20',
  note: '.mcpb/.dxt bundles are what a repository publishes for any client of MCP, so they say little of what it uses. A claude_desktop_config.json committed to a repo usually leaks MCP env secrets.',
} satisfies AiTool;
