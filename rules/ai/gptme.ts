import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gptme',
  name: 'gptme',
  vendor: 'open source',
  country: 'SE',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'gptme.toml', kind: 'config' },
  ],
  home: ['~/.config/gptme/', '~/.local/share/gptme/logs/'],
  packages: { pypi: ['gptme'] },
  binaries: ['gptme'],
  docs: ['https://github.com/gptme/gptme'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.config/gptme/', 'home_paths:~/.local/share/gptme/logs/'],
} satisfies AiTool;
