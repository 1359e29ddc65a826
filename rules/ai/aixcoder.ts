import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'aixcoder',
  name: 'aiXcoder',
  vendor: 'aiXcoder',
  country: 'CN',
  category: 'ide-extension',
  status: 'active',
  plugins: ['com.nnthink.aixcoder'],
  docs: ['https://github.com/sourcegraph/cody'],
  checked: '2026-11-20',
} satisfies AiTool;
