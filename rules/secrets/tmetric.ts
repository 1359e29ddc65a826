import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tmetric/api-key',
    title: 'TMetric API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['tmetric'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the TMetric account: whoever has it reads and changes there what its owner can.',
    docs: 'https://tmetric.com/',
  },
] satisfies Rule[];
