import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'kode',
  name: 'Kode',
  vendor: 'shareAI-lab (community)',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.kode/**', kind: 'config' },
  ],
  home: ['~/.kode/'],
  packages: { npm: ['@shareai-lab/kode'] },
  binaries: ['kode'],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
  unverified: ['home_paths:~/.kode/', 'binaries:kode'],
} satisfies AiTool;
