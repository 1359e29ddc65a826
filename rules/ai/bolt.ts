import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'bolt',
  name: 'Bolt.new',
  vendor: 'StackBlitz',
  country: 'US',
  category: 'app-builder',
  status: 'active',
  paths: [
    { glob: '.bolt/config.json', kind: 'config', strength: 'weak' },
    { glob: '.bolt/prompt', kind: 'rules' },
    { glob: '.bolt/**', kind: 'config', strength: 'weak' },
    { glob: '.bolt/ignore', kind: 'ignore' },
  ],
  hosts: ['bolt.new'],
  docs: ['https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
  unverified: ['paths:.bolt/ignore'],
  note: '.bolt/config.json content {"template": "bolt-..."} separates it from other tools named bolt (which use ~/.bolt or .bolt/config.json with other keys).',
} satisfies AiTool;
