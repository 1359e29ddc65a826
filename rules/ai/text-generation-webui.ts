import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'text-generation-webui',
  name: 'Text Generation WebUI',
  vendor: 'open source',
  category: 'local-runtime',
  status: 'active',
  binaries: [{ name: 'textgen', generic: true }],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
} satisfies AiTool;
