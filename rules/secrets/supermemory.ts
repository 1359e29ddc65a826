import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'supermemory/api-key',
    title: 'Supermemory API key',
    shape: 'token',
    forms: [['sm_', run('base62', 20, 24), '_', run('base62', 50, 100)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://console.supermemory.ai under API keys.',
    docs: 'https://supermemory.ai/docs',
  },
] satisfies Rule[];
