import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'workstack/api-key',
    title: 'Workstack API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['workstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Workstack account: whoever has it reads and changes there what its owner can.',
    docs: 'https://workstack.io',
  },
] satisfies Rule[];
