import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'letta-code',
  name: 'Letta Code',
  vendor: 'Letta',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.letta/**', kind: 'session' },
  ],
  home: ['~/.letta/'],
  packages: { npm: ['@letta-ai/letta-code'] },
  docs: ['https://github.com/letta-ai/letta-code'],
  checked: '2026-11-20',
} satisfies AiTool;
