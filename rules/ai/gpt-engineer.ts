import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gpt-engineer',
  name: 'gpt-engineer',
  vendor: 'open source',
  country: 'SE',
  category: 'agent-cli',
  status: 'sunset',
  paths: [
    { glob: '.gpteng/**', kind: 'session' },
  ],
  home: ['~/.gpt-engineer'],
  packages: { pypi: ['gpt-engineer'] },
  binaries: ['gpte'],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
  unverified: ['paths:.gpteng/**', 'binaries:gpte'],
} satisfies AiTool;
