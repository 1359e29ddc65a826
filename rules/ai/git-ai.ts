import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'git-ai',
  name: 'git-ai (AI line attribution)',
  vendor: 'git-ai project',
  country: 'US',
  category: 'protocol',
  status: 'active',
  home: ['~/.git-ai/'],
  extensions: ['git-ai.git-ai-vscode'],
  binaries: ['git-ai'],
  notes: ['refs/notes/ai'],
  docs: ['https://github.com/git-ai-project/git-ai'],
  checked: '2026-11-20',
  note: 'Its hooks in agent configs (git-ai checkpoint <agent> --hook-input stdin) also reveal which agents are set up.',
} satisfies AiTool;
