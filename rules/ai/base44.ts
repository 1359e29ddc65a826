import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'base44',
  name: 'Base44',
  vendor: 'Wix',
  country: 'IL',
  category: 'app-builder',
  status: 'active',
  packages: { npm: ['@base44/sdk'] },
  hosts: ['base44.com'],
  docs: ['https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
} satisfies AiTool;
