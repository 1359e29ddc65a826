import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jina/api-key',
    title: 'Jina API key',
    shape: 'token',
    forms: [['jina_', run('base62', 60)]],
    severity: 'high',
    advice: 'Delete the key at https://jina.ai/api-dashboard/key-manager and create a new one.',
    docs: 'https://jina.ai/reader/',
  },
] satisfies Rule[];
