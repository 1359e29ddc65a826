import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'open-interpreter',
  name: 'Open Interpreter',
  vendor: 'Open Interpreter',
  country: 'US',
  category: 'agent-cli',
  status: 'active',
  paths: [
    { glob: '.interpreter/profiles/**', kind: 'config' },
  ],
  home: ['~/.config/open-interpreter/config.yaml', '~/.openinterpreter/', '~/.openinterpreter/sessions/**/rollout-*.jsonl'],
  packages: { pypi: ['open-interpreter'] },
  binaries: [{ name: 'interpreter', generic: true }],
  docs: ['https://github.com/step-security/dev-machine-guard/blob/main/SCAN_COVERAGE.md'],
  checked: '2026-11-20',
  note: 'The current product is a Codex fork with its own ~/.openinterpreter.',
} satisfies AiTool;
