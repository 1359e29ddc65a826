import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'shell-gpt',
  name: 'ShellGPT',
  vendor: 'open source',
  category: 'agent-cli',
  status: 'active',
  home: ['~/.config/shell_gpt/'],
  packages: { pypi: ['shell-gpt'] },
  binaries: ['sgpt'],
  docs: ['https://github.com/TheR1D/shell_gpt'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.config/shell_gpt/'],
} satisfies AiTool;
