import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'oh-my-pi',
  name: 'Oh My Pi',
  vendor: 'community',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.omp/**', kind: 'config' },
  ],
  packages: { npm: ['@oh-my-pi/pi-coding-agent'] },
  binaries: [{ name: 'omp', generic: true }],
  docs: ['https://github.com/github/spec-kit'],
  checked: '2026-11-20',
} satisfies AiTool;
