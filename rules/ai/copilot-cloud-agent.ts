import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'copilot-cloud-agent',
  name: 'GitHub Copilot cloud / coding agent',
  vendor: 'GitHub (Microsoft)',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  aliases: ['Copilot coding agent', 'Copilot cloud agent', 'Copilot SWE agent'],
  paths: [
    { glob: '.github/workflows/copilot-setup-steps.yml', kind: 'config' },
    { glob: '.github/hooks/*.json', kind: 'hooks', shared: ['github-copilot', 'copilot-cli'] },
    { glob: '.github/agents/**/*.md', kind: 'commands', shared: ['github-copilot', 'copilot-cli'] },
    { glob: '.github/workflows/copilot-setup-steps.yaml', kind: 'config' },
  ],
  bots: [
    { email: '198982749+copilot@users.noreply.github.com', login: 'copilot-swe-agent[bot]' },
    { email: '167198135+copilot[bot]@users.noreply.github.com', login: 'copilot[bot]' },
    { login: 'openai-code-agent[bot]' },
    { email: 'copilot@users.noreply.github.com' },
  ],
  footers: ['For more details, open the Copilot Workspace session'],
  trailers: ['Agent-Logs-Url: https://github.com/'],
  branches: ['copilot/'],
  env: ['COPILOT_AGENT_PROMPT', 'GITHUB_COPILOT_API_TOKEN'],
  hosts: ['*.githubcopilot.com'],
  docs: [
    'https://docs.github.com/en/copilot/responsible-use/agents',
    'https://github.com/git-ai-project/git-ai',
    'https://github.com/chaoss/ai-detection-action',
  ],
  checked: '2026-11-20',
  note: 'Commits are authored by Copilot, signed, with the human as co-author and a session-log URL in the message. Copilot Workspace (2024 to 2025) came before it.',
} satisfies AiTool;
