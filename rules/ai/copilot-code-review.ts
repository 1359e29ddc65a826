import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'copilot-code-review',
  name: 'GitHub Copilot code review / Autofix',
  vendor: 'GitHub (Microsoft)',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  aliases: ['Copilot Autofix', 'Copilot code review'],
  paths: [
    { glob: '.github/copilot-instructions.md', kind: 'rules', shared: ['github-copilot', 'copilot-cli', 'copilot-cloud-agent'] },
    { glob: '.github/instructions/**/*.instructions.md', kind: 'rules', shared: ['github-copilot', 'copilot-cli', 'copilot-cloud-agent'] },
  ],
  bots: [
    { email: '175728472+copilot-pull-request-reviewer[bot]@users.noreply.github.com', login: 'copilot-pull-request-reviewer[bot]' },
    { email: '175728472+copilot@users.noreply.github.com' },
    { login: 'github-advanced-security[bot]', generic: true },
    { login: 'github-code-quality[bot]', generic: true },
  ],
  trailers: ['Co-authored-by: Copilot Autofix powered by AI'],
  docs: ['https://docs.github.com/en/copilot'],
  checked: '2026-11-20',
} satisfies AiTool;
