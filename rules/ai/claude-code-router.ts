import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'claude-code-router',
  name: 'Claude Code Router',
  vendor: 'musistudio (community)',
  category: 'agent-cli',
  status: 'active',
  aliases: ['CCR'],
  paths: [
    { glob: '.claude-code-router/config.json', kind: 'config' },
  ],
  home: ['~/.claude-code-router/config.json'],
  packages: { npm: ['@musistudio/claude-code-router'] },
  binaries: ['ccr'],
  docs: ['https://github.com/musistudio/claude-code-router'],
  checked: '2026-11-20',
  unverified: ['paths:.claude-code-router/config.json', 'home_paths:~/.claude-code-router/config.json', 'binaries:ccr'],
  note: 'Proxy that sends Claude Code traffic to other model vendors: policy bypass signal. npm name seen in public tool lists; the rest not verified.',
} satisfies AiTool;
