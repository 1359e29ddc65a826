import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'vllm',
  name: 'vLLM',
  vendor: 'vLLM project',
  country: 'US',
  category: 'local-runtime',
  status: 'active',
  packages: { pypi: ['vllm'] },
  binaries: ['vllm'],
  images: ['vllm/vllm-openai'],
  env: [{ name: 'VLLM_API_KEY', generic: true }],
  docs: ['https://github.com/vllm-project/vllm', 'https://github.com/Trusera/ai-bom'],
  checked: '2026-11-20',
  note: 'Docker image vllm/vllm-openai.',
} satisfies AiTool;
