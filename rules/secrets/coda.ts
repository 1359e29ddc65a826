import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coda/api-key',
    title: 'Coda API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['coda'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Delete the key at https://coda.io/account and create a new one.',
    docs: 'https://coda.io',
  },
] satisfies Rule[];
