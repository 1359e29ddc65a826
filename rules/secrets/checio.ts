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
    advice: 'Reset the key in the Chec account: until then others use up your quota, or run up your bill.',
    docs: 'https://chec.io',
  },
] satisfies Rule[];
