import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'penify',
  name: 'Penify',
  vendor: 'SingularityX',
  category: 'agent-cli',
  status: 'active',
  aliases: ['Snorkell'],
  packages: { pypi: ['penify', 'penify-cli', 'penifycli'] },
  binaries: ['penify', 'penify-cli', 'penifycli'],
  actions: ['SingularityX-ai/snorkell-documentation-client'],
  bots: [{ email: '146478655+penify-dev[bot]@users.noreply.github.com', login: 'penify-dev[bot]' }],
  env: ['PENIFY_API_TOKEN'],
  docs: ['https://github.com/apps/penify-dev', 'https://github.com/SingularityX-ai/penify-cli', 'https://pypi.org/project/penify/'],
  checked: '2026-11-22',
  note: 'Writes documentation and commit messages. The bot by commits in public histories.',
} satisfies AiTool;
