import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'posit-assistant',
  name: 'Posit Assistant',
  vendor: 'Posit',
  country: 'US',
  category: 'ide-extension',
  status: 'active',
  paths: [
    { glob: '.posit/assistant/**', kind: 'config' },
  ],
  docs: ['https://github.com/vercel-labs/skills'],
  checked: '2026-11-20',
} satisfies AiTool;
