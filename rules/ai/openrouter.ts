import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'openrouter',
  name: 'OpenRouter (model gateway)',
  vendor: 'OpenRouter',
  country: 'US',
  category: 'protocol',
  status: 'active',
  packages: { npm: ['@openrouter/ai-sdk-provider'] },
  env: [{ name: 'OPENROUTER_API_KEY', generic: true }],
  hosts: ['openrouter.ai'],
  docs: ['https://github.com/nullgen-inc/ai-blocklist'],
  checked: '2026-11-20',
  unverified: ['npm:@openrouter/ai-sdk-provider'],
  note: 'Gateway: forwards to many vendors.',
} satisfies AiTool;
