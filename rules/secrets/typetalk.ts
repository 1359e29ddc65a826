import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'typetalk/api-key',
    title: 'Typetalk API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['typetalk'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Typetalk account: whoever has it reads and changes there what its owner can.',
    docs: 'https://typetalk.com',
  },
] satisfies Rule[];
