import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'macroscope',
  name: 'Macroscope',
  vendor: 'Macroscope',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: 'macroscope.md', kind: 'rules' },
    { glob: '.macroscope/**', kind: 'rules' },
    { glob: '.macroscope/ignore', kind: 'ignore' },
    { glob: '.macroscope-ignore', kind: 'ignore' },
  ],
  binaries: [{ name: 'macroscope', generic: true }],
  installers: ['raw.githubusercontent.com/prassoai/macroscope-local/main/install.sh'],
  bots: [{ email: '170038800+macroscopeapp[bot]@users.noreply.github.com', login: 'macroscopeapp[bot]' }],
  docs: ['https://docs.macroscope.com/bug-detection-and-fixes', 'https://docs.macroscope.com/rules', 'https://docs.macroscope.com/check-run-agents', 'https://github.com/prassoai/macroscope-local'],
  checked: '2026-11-22',
  note: 'Files as documented; the bot by a commit of pydantic-ai.',
} satisfies AiTool;
