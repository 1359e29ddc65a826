import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'gpt4all',
  name: 'GPT4All',
  vendor: 'Nomic',
  country: 'US',
  category: 'local-runtime',
  status: 'active',
  packages: { pypi: ['gpt4all'] },
  docs: ['https://github.com/nomic-ai/gpt4all'],
  checked: '2026-11-20',
} satisfies AiTool;
