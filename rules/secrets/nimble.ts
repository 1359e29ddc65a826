import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nimble/api-key',
    title: 'Nimble API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['nimble'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Nimble account: whoever has it reads and changes there what its owner can.',
    docs: 'https://nimble.com',
  },
] satisfies Rule[];
