import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mindmeister/api-key',
    title: 'MindMeister API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['mindmeister'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the MindMeister account: whoever has it reads and changes there what its owner can.',
    docs: 'https://mindmeister.com',
  },
] satisfies Rule[];
