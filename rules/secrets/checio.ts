import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'checio/api-key',
    title: 'Chec API key',
    shape: 'token',
    forms: [['pk_', run('base62', 45)]],
    words: ['checio'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Chec, create a new one and keep it out of the repository.',
    docs: 'https://chec.io',
  },
] satisfies Rule[];
