import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'reasonix',
  name: 'Reasonix',
  vendor: 'open source',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'reasonix.toml', kind: 'config' },
    { glob: 'REASONIX.md', kind: 'memory' },
    { glob: '.reasonix/**', kind: 'config' },
  ],
  home: ['~/.reasonix/config.toml'],
  docs: ['https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
} satisfies AiTool;
