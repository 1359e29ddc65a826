import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'lm-studio',
  name: 'LM Studio',
  vendor: 'Element Labs',
  country: 'US',
  category: 'local-runtime',
  status: 'active',
  home: ['~/.lmstudio/', '~/.cache/lm-studio/'],
  apps: ['/Applications/LM Studio.app', '%LOCALAPPDATA%/Programs/LM Studio'],
  packages: { npm: ['@lmstudio/sdk'], pypi: ['lmstudio'] },
  binaries: ['lm-studio', { name: 'lms', generic: true }],
  hosts: ['localhost:1234'],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.lmstudio/', 'home_paths:~/.cache/lm-studio/', 'pypi:lmstudio', 'binaries:lms'],
} satisfies AiTool;
