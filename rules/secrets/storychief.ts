import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'storychief/api-key',
    title: 'Storychief API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 940, 1000)],
    words: ['storychief'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Storychief account: whoever has it reads and changes there what its owner can.',
    docs: 'https://storychief.io',
  },
] satisfies Rule[];
