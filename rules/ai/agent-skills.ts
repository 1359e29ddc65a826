import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'agent-skills',
  name: 'Agent Skills (SKILL.md)',
  vendor: 'open specification',
  country: 'US',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: '.agents/skills/**/SKILL.md', kind: 'commands', shared: ['antigravity', 'amp', 'codex-cli', 'kilo-code', 'kimi-code', 'pi', 'warp', 'zed', 'junie', 'augment', 'rovo-dev'] },
    { glob: 'SKILL.md', kind: 'commands', strength: 'weak', shared: ['claude-code', 'cursor', 'opencode', 'qoder', 'copilot-cli'] },
  ],
  packages: { npm: [{ name: 'skills', generic: true }] },
  docs: ['https://github.com/vercel-labs/skills', 'https://agentskills.io'],
  checked: '2026-11-20',
  note: 'skills-lock.json (npx skills) lists where skills came from.',
} satisfies AiTool;
