import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'trae-agent',
  name: 'Trae Agent',
  vendor: 'ByteDance',
  country: 'CN',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'trae_config.yaml', kind: 'config' },
    { glob: 'trae_config.json', kind: 'config' },
    { glob: 'trajectories/trajectory_*.json', kind: 'session', strength: 'weak' },
  ],
  binaries: ['trae-cli'],
  docs: ['https://github.com/bytedance/trae-agent'],
  checked: '2026-11-20',
  unverified: ['paths:trajectories/trajectory_*.json'],
  note: 'CLI verified in README (trae-cli run/interactive); file names from general knowledge.',
} satisfies AiTool;
