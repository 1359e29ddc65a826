import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'worksnaps/api-key',
    title: 'Worksnaps API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['worksnaps'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Worksnaps account: whoever has it reads and changes there what its owner can.',
    docs: 'https://worksnaps.com',
  },
] satisfies Rule[];
