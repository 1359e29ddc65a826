import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'insightly/api-key',
    title: 'Insightly API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['insightly'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Insightly account: whoever has it reads and changes there what its owner can.',
    docs: 'https://insightly.com',
  },
] satisfies Rule[];
