import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'yousign/api-key',
    title: 'Yousign API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['yousign'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Yousign account: whoever has it reads and changes there what its owner can.',
    docs: 'https://yousign.com',
  },
] satisfies Rule[];
