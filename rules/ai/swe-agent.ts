import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'swe-agent',
  name: 'SWE-agent / mini-swe-agent',
  vendor: 'Princeton NLP',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: 'trajectories/**/*.traj', kind: 'session', strength: 'weak' },
  ],
  packages: { pypi: ['sweagent', 'mini-swe-agent'] },
  binaries: ['sweagent', { name: 'mini', generic: true }],
  docs: ['https://github.com/SWE-agent/SWE-agent'],
  checked: '2026-11-20',
  unverified: ['paths:trajectories/**/*.traj', 'pypi:sweagent', 'pypi:mini-swe-agent', 'binaries:sweagent', 'binaries:mini'],
  note: 'No commit trailer.',
} satisfies AiTool;
