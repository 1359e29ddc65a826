import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'plandex',
  name: 'Plandex',
  vendor: 'Plandex',
  country: 'US',
  category: 'agent-cli',
  status: 'sunset',
  paths: [
    { glob: '.plandex/**', kind: 'config' },
    { glob: '.plandex-v2/**', kind: 'config' },
    { glob: '.plandex.yaml', kind: 'config' },
    { glob: '.plandexignore', kind: 'ignore' },
  ],
  home: ['~/.plandex-home/'],
  binaries: ['plandex', { name: 'pdx', generic: true }],
  docs: ['https://github.com/plandex-ai/plandex'],
  checked: '2026-11-20',
  unverified: ['paths:.plandexignore', 'home_paths:~/.plandex-home/', 'binaries:plandex', 'binaries:pdx'],
} satisfies AiTool;
