import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'bito',
  name: 'Bito',
  vendor: 'Bito',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: '.bito.yaml', kind: 'config' },
  ],
  extensions: ['Bito.Bito'],
  settings: ['bito.'],
  binaries: [{ name: 'bito', generic: true }],
  bots: [
    { email: '188872107+bito-code-review[bot]@users.noreply.github.com', login: 'bito-code-review[bot]' },
  ],
  docs: ['https://docs.bito.ai', 'https://marketplace.visualstudio.com/items?itemName=Bito.Bito'],
  checked: '2026-11-20',
  unverified: ['paths:.bito.yaml', 'binaries:bito'],
} satisfies AiTool;
