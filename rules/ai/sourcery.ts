import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'sourcery',
  name: 'Sourcery',
  vendor: 'Sourcery AI',
  country: 'GB',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: '.sourcery.yaml', kind: 'config' },
  ],
  packages: { pypi: ['sourcery'] },
  extensions: ['sourcery.sourcery'],
  settings: ['sourcery.'],
  binaries: [{ name: 'sourcery', generic: true }],
  bots: [
    { email: '58596630+sourcery-ai[bot]@users.noreply.github.com', login: 'sourcery-ai[bot]' },
  ],
  docs: ['https://docs.sourcery.ai'],
  checked: '2026-11-20',
  unverified: ['paths:.sourcery.yaml', 'pypi:sourcery', 'vscode_extensions:sourcery.sourcery', 'binaries:sourcery'],
} satisfies AiTool;
