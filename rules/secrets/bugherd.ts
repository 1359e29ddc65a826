import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bugherd/api-key',
    title: 'BugHerd API key',
    shape: 'context',
    bodies: [run('base62', 22)],
    words: ['bugherd'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the BugHerd account: whoever has it reads and changes there what its owner can.',
    docs: 'https://bugherd.com',
  },
] satisfies Rule[];
