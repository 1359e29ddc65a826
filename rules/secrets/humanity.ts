import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'humanity/api-key',
    title: 'Humanity API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['humanity'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Humanity account: whoever has it reads and changes there what its owner can.',
    docs: 'https://humanity.com',
  },
] satisfies Rule[];
