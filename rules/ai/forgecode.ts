import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'forgecode',
  name: 'ForgeCode',
  vendor: 'Tailcall / Antinomy',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.forge/**', kind: 'config' },
    { glob: 'forge.yaml', kind: 'config', strength: 'weak' },
  ],
  home: ['~/.forge/', '~/forge/'],
  packages: { npm: ['forgecode'] },
  binaries: [{ name: 'forge', generic: true }],
  docs: ['https://forgecode.dev/docs/', 'https://github.com/github/spec-kit'],
  checked: '2026-11-20',
  unverified: ['paths:forge.yaml', 'home_paths:~/.forge/', 'home_paths:~/forge/', 'npm:forgecode'],
  note: 'forge binary collides with Foundry (Ethereum).',
} satisfies AiTool;
