import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'codeflash',
  name: 'Codeflash',
  vendor: 'CodeFlash Inc.',
  category: 'agent-cli',
  status: 'active',
  packages: { npm: ['codeflash'], pypi: ['codeflash'] },
  extensions: ['codeflash.codeflash'],
  binaries: ['codeflash'],
  bots: [
    { email: '148906541+codeflash-ai[bot]@users.noreply.github.com', login: 'codeflash-ai[bot]' },
    { email: 'bot@codeflash.ai' },
  ],
  branches: ['codeflash/'],
  env: ['CODEFLASH_API_KEY'],
  hosts: ['app.codeflash.ai'],
  docs: ['https://docs.codeflash.ai', 'https://github.com/codeflash-ai/codeflash'],
  checked: '2026-11-22',
  note: 'Read in github.com/codeflash-ai/codeflash (May 2026): pyproject.toml, docs/, workflow, 947 commits of the bot. Settings stand under tool.codeflash of pyproject.toml and codeflash of package.json.',
} satisfies AiTool;
