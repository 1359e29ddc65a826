import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'ms-ai-shell',
  name: 'Microsoft AI Shell',
  vendor: 'Microsoft',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  home: ['~/.aish'],
  binaries: [{ name: 'aish', generic: true }, { name: 'ai', generic: true }],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
} satisfies AiTool;
