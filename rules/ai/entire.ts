import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'entire',
  name: 'Entire (agent session checkpoints)',
  vendor: 'Entire',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.entire/**', kind: 'session' },
    { glob: '.entire/settings.json', kind: 'config' },
  ],
  packages: { brew: ['entireio/tap/entire'] },
  binaries: [{ name: 'entire', generic: true }],
  trailers: [
    'Entire-Checkpoint',
    'Entire-Session',
    'Entire-Metadata',
    'Entire-Metadata-Task',
    'Entire-Strategy',
    'Entire-Condensation',
    'Entire-Source-Ref',
    'Entire-Agent',
  ],
  branches: ['entire/checkpoints/v1'],
  docs: ['https://github.com/entireio/cli', 'https://github.com/chaoss/ai-detection-action'],
  checked: '2026-11-20',
  note: 'Pushes session transcripts to an orphan branch.',
} satisfies AiTool;
