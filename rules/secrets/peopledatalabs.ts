import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'peopledatalabs/api-key',
    title: 'People Data Labs API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['peopledatalabs'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the People Data Labs account: whoever has it reads and changes there what its owner can.',
    docs: 'https://peopledatalabs.com',
  },
] satisfies Rule[];
