import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'sweep',
  name: 'Sweep',
  vendor: 'Sweep AI',
  country: 'US',
  category: 'review-bot',
  status: 'sunset',
  paths: [
    { glob: 'sweep.yaml', kind: 'config', strength: 'weak' },
    { glob: '.github/ISSUE_TEMPLATE/sweep-template.yml', kind: 'config' },
  ],
  plugins: ['dev.sweep.assistant'],
  bots: [{ login: 'sweep-ai[bot]' }],
  docs: ['https://github.com/sweepai/sweep'],
  checked: '2026-11-20',
  unverified: ['paths:.github/ISSUE_TEMPLATE/sweep-template.yml', 'jetbrains_plugins:dev.sweep.assistant'],
  note: 'The GitHub app is retired; the vendor now has a JetBrains plugin (id not verified).',
} satisfies AiTool;
