import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cannyio/api-key',
    title: 'Canny API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['canny', 'cannyio', 'canny.io'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Canny account: whoever has it reads and changes there what its owner can.',
    docs: 'https://canny.io',
  },
] satisfies Rule[];
