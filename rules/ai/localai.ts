import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'localai',
  name: 'LocalAI',
  vendor: 'open source',
  country: 'IT',
  category: 'local-runtime',
  status: 'active',
  binaries: ['local-ai'],
  images: ['localai/localai', 'quay.io/go-skynet/local-ai'],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
  note: 'Docker image localai/localai.',
} satisfies AiTool;
