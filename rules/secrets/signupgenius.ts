import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'signupgenius/api-key',
    title: 'SignUpGenius API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['signupgenius'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SignUpGenius account: whoever has it reads and changes there what its owner can.',
    docs: 'https://signupgenius.com',
  },
] satisfies Rule[];
