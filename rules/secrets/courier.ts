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
    advice: 'Revoke the key in the settings of Courier, create a new one and keep it out of the repository.',
    docs: 'https://courier.com',
  },
] satisfies Rule[];
