import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'alegra/api-key',
    title: 'Alegra API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 20)],
    words: ['alegra'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Alegra account: whoever has it reads and changes there what its owner can.',
    docs: 'https://alegra.com',
  },
] satisfies Rule[];
