import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'cursor-cloud-agent',
  name: 'Cursor Cloud (background) Agent',
  vendor: 'Anysphere',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  aliases: ['Cursor Background Agent'],
  paths: [
    { glob: '.cursor/environment.json', kind: 'config', shared: ['cursor'] },
  ],
  bots: [
    { email: '206951365+cursor[bot]@users.noreply.github.com', login: 'cursor[bot]' },
    { email: 'cursoragent@cursor.com' },
  ],
  branches: ['cursor/'],
  docs: ['https://cursor.com/docs/cloud-agent/security-network', 'https://github.com/git-ai-project/git-ai'],
  checked: '2026-11-20',
  unverified: ['paths:.cursor/environment.json', 'commit_trailers:branch cursor/<topic>'],
} satisfies AiTool;
