import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'streak/api-key',
    title: 'Streak API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['streak'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Streak account: whoever has it reads and changes there what its owner can.',
    docs: 'https://streak.com',
  },
] satisfies Rule[];
