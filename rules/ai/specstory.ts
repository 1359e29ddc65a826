import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'specstory',
  name: 'SpecStory (session recorder)',
  vendor: 'SpecStory',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.specstory/history/**', kind: 'session' },
    { glob: '.specstory/**', kind: 'session' },
  ],
  packages: { brew: ['specstoryai/tap/specstory'] },
  extensions: ['SpecStory.specstory-vscode'],
  settings: ['specstory.'],
  binaries: ['specstory'],
  docs: ['https://github.com/specstoryai/getspecstory'],
  checked: '2026-11-20',
  unverified: ['binaries:specstory'],
  note: 'Writes full chat transcripts into the repo; SpecStory itself publishes a pre-commit guard for it.',
} satisfies AiTool;
