import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'eraser/api-key',
    title: 'Eraser API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['eraser'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Eraser account: whoever has it reads and changes there what its owner can.',
    docs: 'https://eraser.io',
  },
] satisfies Rule[];
