import type { AiTool } from '../../src/types/ai-tool.ts';

export default {
  id: 'docker-model-runner',
  name: 'Docker Model Runner',
  vendor: 'Docker',
  country: 'US',
  category: 'local-runtime',
  status: 'active',
  docs: ['https://docs.docker.com/ai/model-runner/'],
  checked: '2026-11-20',
  unverified: ['paths:compose.yaml models: section'],
  note: 'docker model CLI; no own file.',
} satisfies AiTool;
