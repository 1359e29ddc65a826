import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'replit-agent',
  name: 'Replit Agent',
  vendor: 'Replit',
  country: 'US',
  category: 'app-builder',
  status: 'active',
  paths: [
    { glob: '/replit.md', kind: 'memory' },
    { glob: 'replit.md', kind: 'memory', strength: 'weak' },
    { glob: '.replit', kind: 'config', strength: 'weak' },
    { glob: 'replit.nix', kind: 'config', strength: 'weak' },
    { glob: '.local/state/replit/agent/**', kind: 'session' },
  ],
  packages: { npm: ['@replit/vite-plugin-cartographer', '@replit/vite-plugin-runtime-error-modal'] },
  trailers: ['Replit-Commit-Author: Agent', 'Replit-Commit-Session-Id'],
  hosts: ['replit.com'],
  docs: ['https://github.com/chaoss/ai-detection-action', 'https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
  unverified: ['paths:.local/state/replit/agent/**', 'npm:@replit/vite-plugin-cartographer', 'npm:@replit/vite-plugin-runtime-error-modal'],
  note: '.replit / replit.nix only prove the Replit workspace; replit.md and the trailers prove the agent. Replit-Commit-Author: Assistant is the lower-confidence form.',
} satisfies AiTool;
