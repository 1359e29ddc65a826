import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'firebase-studio',
  name: 'Firebase Studio (ex Project IDX)',
  vendor: 'Google',
  country: 'US',
  category: 'app-builder',
  status: 'active',
  aliases: ['Project IDX', 'IDX'],
  paths: [
    { glob: '.idx/airules.md', kind: 'rules' },
    { glob: '.idx/mcp.json', kind: 'mcp' },
    { glob: '.idx/dev.nix', kind: 'config' },
    { glob: '.idx/**', kind: 'config' },
    { glob: '.aiexclude', kind: 'ignore', shared: ['gemini-code-assist', 'gemini-android-studio'] },
  ],
  hosts: ['studio.firebase.google.com', 'idx.google.com'],
  docs: ['https://github.com/intellectronica/ruler'],
  checked: '2026-11-20',
  unverified: ['api_hosts:studio.firebase.google.com', 'api_hosts:idx.google.com'],
  note: '.idx/dev.nix may list AI extensions under idx.extensions.',
} satisfies AiTool;
