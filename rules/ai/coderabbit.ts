import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'coderabbit',
  name: 'CodeRabbit',
  vendor: 'CodeRabbit',
  country: 'US',
  category: 'review-bot',
  status: 'active',
  paths: [
    { glob: '.coderabbit.yaml', kind: 'config' },
    { glob: '.coderabbit.yml', kind: 'config' },
  ],
  extensions: ['CodeRabbit.coderabbit-vscode'],
  settings: ['coderabbit.'],
  binaries: ['coderabbit', { name: 'cr', generic: true }],
  actions: ['coderabbitai/ai-pr-reviewer'],
  installers: ['cli.coderabbit.ai/install.sh'],
  bots: [
    { email: '136622811+coderabbitai[bot]@users.noreply.github.com', login: 'coderabbitai[bot]' },
  ],
  hosts: ['coderabbit.ai'],
  docs: ['https://docs.coderabbit.ai', 'https://github.com/chaoss/ai-detection-action'],
  checked: '2026-11-20',
  unverified: ['vscode_extensions:CodeRabbit.coderabbit-vscode', 'binaries:coderabbit', 'binaries:cr', 'github_actions:coderabbitai/ai-pr-reviewer'],
} satisfies AiTool;
