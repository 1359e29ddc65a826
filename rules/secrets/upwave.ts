import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'upwave/api-key',
    title: 'Upwave API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['upwave'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Upwave account: whoever has it reads and changes there what its owner can.',
    docs: 'https://upwave.io',
  },
] satisfies Rule[];
