import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'planyo/api-key',
    title: 'Planyo API key',
    shape: 'context',
    bodies: [run('base62', 62)],
    words: ['planyo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Planyo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://planyo.com',
  },
] satisfies Rule[];
