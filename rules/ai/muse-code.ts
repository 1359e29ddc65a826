import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'muse-code',
  name: 'Meta Muse Code',
  vendor: 'Meta',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'AGENTS.md', kind: 'memory', strength: 'weak', shared: ['agents-md'] },
  ],
  home: ['~/.config/muse/', '~/.local/share/muse/sessions/'],
  binaries: [{ name: 'muse', generic: true }],
  hosts: ['muse.ai'],
  docs: [
    'https://dev.meta.ai/docs/muse-code/configuration.md',
    'https://github.com/dyoshikawa/rulesync',
    'https://github.com/nullgen-inc/ai-blocklist',
  ],
  checked: '2026-11-20',
  unverified: ['binaries:muse'],
  note: 'No own project directory found.',
} satisfies AiTool;
