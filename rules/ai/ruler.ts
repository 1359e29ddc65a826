import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'ruler',
  name: 'Ruler (config distributor)',
  vendor: 'Intellectronica',
  country: 'GB',
  category: 'protocol',
  status: 'active',
  paths: [
    { glob: '.ruler/**', kind: 'rules' },
    { glob: '.ruler/ruler.toml', kind: 'config' },
  ],
  packages: { npm: ['@intellectronica/ruler'] },
  binaries: [{ name: 'ruler', generic: true }],
  docs: ['https://github.com/intellectronica/ruler'],
  checked: '2026-11-20',
} satisfies AiTool;
