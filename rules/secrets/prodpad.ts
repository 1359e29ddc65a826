import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'prodpad/api-key',
    title: 'Prodpad API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['prodpad'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Prodpad account: whoever has it reads and changes there what its owner can.',
    docs: 'https://prodpad.com',
  },
] satisfies Rule[];
