import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'cursor-bugbot',
  name: 'Cursor Bugbot',
  vendor: 'Anysphere',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  aliases: ['Bugbot'],
  paths: [
    { glob: '.cursor/BUGBOT.md', kind: 'rules' },
  ],
  bots: [{ email: '206951365+cursor[bot]@users.noreply.github.com', login: 'cursor[bot]' }],
  docs: ['https://cursor.com/docs/bugbot'],
  checked: '2026-11-20',
} satisfies AiTool;
