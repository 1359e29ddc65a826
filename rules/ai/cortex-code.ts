import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'cortex-code',
  name: 'Cortex Code',
  vendor: 'Snowflake',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.cortex/**', kind: 'config' },
    { glob: '.cortex/skills/**', kind: 'commands' },
  ],
  home: ['~/.snowflake/cortex/'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
