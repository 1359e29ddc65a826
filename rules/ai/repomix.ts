import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'repomix',
  name: 'Repomix (context packer)',
  vendor: 'open source',
  country: 'JP',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'repomix-output.*', kind: 'session' },
    { glob: 'repomix.config.json', kind: 'config' },
    { glob: '.repomixignore', kind: 'ignore' },
  ],
  packages: { npm: ['repomix'], brew: ['repomix'] },
  extensions: ['DorianMassoulier.repomix-runner'],
  binaries: ['repomix'],
  actions: ['yamadashy/repomix'],
  images: ['ghcr.io/yamadashy/repomix'],
  docs: ['https://github.com/yamadashy/repomix'],
  checked: '2026-11-20',
  note: 'Packs a whole repository into one file meant to be pasted into an AI: a committed repomix-output file is a proprietary-code leak risk.',
} satisfies AiTool;
