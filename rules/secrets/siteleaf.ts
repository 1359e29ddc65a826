import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'siteleaf/api-key',
    title: 'Siteleaf API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['siteleaf'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Siteleaf account: whoever has it reads and changes there what its owner can.',
    docs: 'https://siteleaf.com',
  },
] satisfies Rule[];
