import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'getemail/api-key',
    title: 'GetEmail API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 20)],
    words: ['getemail'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the GetEmail account: whoever has it reads and changes there what its owner can.',
    docs: 'https://getemail.io',
  },
] satisfies Rule[];
