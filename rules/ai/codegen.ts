import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codegen',
  name: 'Codegen (codegen.com)',
  vendor: 'Codegen',
  category: 'agent-cli',
  status: 'active',
  packages: { pypi: [{ name: 'codegen', generic: true }] },
  binaries: [{ name: 'codegen', generic: true }],
  bots: [{ email: '131295404+codegen-sh[bot]@users.noreply.github.com', login: 'codegen-sh[bot]' }],
  hosts: ['api.codegen.com'],
  docs: ['https://docs.codegen.com/introduction/cli', 'https://github.com/codegen-sh/codegen'],
  checked: '2026-11-22',
  note: 'Its package and program have the name of what many projects call their generators: weak alone. The bot by commits in public histories.',
} satisfies AiTool;
