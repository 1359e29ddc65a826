import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'juro/api-key',
    title: 'Juro API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['juro'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Juro account: whoever has it reads and changes there what its owner can.',
    docs: 'https://juro.com',
  },
] satisfies Rule[];
