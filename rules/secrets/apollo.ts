import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apollo/api-key',
    title: 'Apollo API key',
    shape: 'context',
    bodies: [run('base62', 22)],
    words: ['apollo'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Apollo, create a new one and keep it out of the repository.',
    docs: 'https://apollo.io',
  },
] satisfies Rule[];
