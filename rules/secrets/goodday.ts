import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'goodday/api-key',
    title: 'GoodDay API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['goodday'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the GoodDay account: whoever has it reads and changes there what its owner can.',
    docs: 'https://www.goodday.work/docs/api',
  },
] satisfies Rule[];
