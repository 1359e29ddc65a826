import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'courier/api-key',
    title: 'Courier API key',
    shape: 'token',
    forms: [['pk_', run('base62', 1, 200), '_', run('base62', 28)]],
    words: ['courier'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.courier.com/settings/api-keys and create a new one.',
    docs: 'https://courier.com',
  },
] satisfies Rule[];
