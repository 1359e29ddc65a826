import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'agents-md',
  name: 'AGENTS.md / .agents convention',
  vendor: 'AAIF (open convention)',
  country: 'US',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: 'AGENTS.md', kind: 'memory', shared: ['codex-cli', 'copilot-cli', 'copilot-cloud-agent', 'cursor', 'cursor-cli', 'amp', 'jules', 'factory-droid', 'opencode', 'kilo-code', 'kimi-code', 'warp', 'zed', 'windsurf', 'devin', 'goose', 'junie', 'augment', 'qoder', 'kiro', 'pi', 'crush', 'muse-code', 'gitlab-duo', 'rovo-dev', 'grok-build', 'mistral-vibe', 'openhands', 'roo-code', 'zoo-code', 'gemini-cli', 'antigravity', 'aider', 'trae'] },
    { glob: 'AGENT.md', kind: 'memory', shared: ['amp', 'zed'] },
    { glob: 'AGENTS.override.md', kind: 'memory', shared: ['codex-cli', 'pi'] },
    { glob: 'AGENTS.local.md', kind: 'memory', shared: ['devin', 'rovo-dev', 'roo-code', 'zoo-code'] },
    { glob: '.agents/rules/**', kind: 'rules', shared: ['antigravity'] },
    { glob: '.agents/workflows/**', kind: 'commands', shared: ['antigravity'] },
    { glob: '.agents/agents/**', kind: 'commands', shared: ['kimi-code'] },
    { glob: '.agents/**', kind: 'config', shared: ['antigravity', 'amp', 'goose', 'codex-cli'] },
  ],
  home: ['~/.agents/', '~/.agents/AGENTS.md'],
  docs: ['https://agents.md', 'https://github.com/openai/agents.md', 'https://github.com/dyoshikawa/rulesync'],
  checked: '2026-11-20',
  note: 'Presence says "some AI agent is expected", not which. Claude Code does not read it natively (import with @AGENTS.md).',
} satisfies AiTool;
