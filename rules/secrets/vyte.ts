import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vyte/api-key',
    title: 'Vyte API key',
    shape: 'context',
    bodies: [run('base62', 50)],
    words: ['vyte'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Vyte account: whoever has it reads and changes there what its owner can.',
    docs: 'https://vyte.in',
  },
] satisfies Rule[];
