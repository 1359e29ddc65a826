import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'copilot-workspace',
  name: 'GitHub Copilot Workspace',
  vendor: 'GitHub (Microsoft)',
  country: 'US',
  category: 'app-builder',
  status: 'sunset',
  docs: ['https://github.com/features/copilot'],
  checked: '2026-11-20',
  note: 'Technical preview, ended 2025; no repository trace verified.',
} satisfies AiTool;
