import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'litellm',
  name: 'LiteLLM proxy',
  vendor: 'BerriAI',
  country: 'US',
  category: 'local-runtime',
  status: 'active',
  paths: [
    { glob: 'litellm_config.yaml', kind: 'config' },
    { glob: 'litellm.config.yaml', kind: 'config', strength: 'weak' },
  ],
  packages: { pypi: ['litellm'] },
  binaries: ['litellm'],
  images: ['ghcr.io/berriai/litellm', 'berriai/litellm', 'litellm/litellm'],
  env: [{ name: 'LITELLM_MASTER_KEY', generic: true }, { name: 'LITELLM_API_KEY', generic: true }],
  docs: ['https://github.com/BerriAI/litellm'],
  checked: '2026-11-20',
  unverified: ['paths:litellm.config.yaml'],
  note: 'LLM gateway: can hide which vendor receives code.',
} satisfies AiTool;
