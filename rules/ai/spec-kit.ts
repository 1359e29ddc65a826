import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'spec-kit',
  name: 'Spec Kit',
  vendor: 'GitHub',
  country: 'US',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: '.specify/**', kind: 'config' },
    { glob: 'specs/**/spec.md', kind: 'session', strength: 'weak' },
  ],
  packages: { pypi: ['specify-cli'] },
  binaries: [{ name: 'specify', generic: true }],
  docs: ['https://github.com/github/spec-kit'],
  checked: '2026-11-20',
  unverified: ['pypi:specify-cli'],
  note: 'specs/ is generic: weak.',
} satisfies AiTool;
