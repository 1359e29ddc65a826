import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paymoapp/api-key',
    title: 'Paymo API key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['paymoapp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Paymo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://paymoapp.com',
  },
] satisfies Rule[];
