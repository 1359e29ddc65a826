import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'axonaut/api-key',
    title: 'Axonaut API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['axonaut'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Axonaut account: whoever has it reads and changes there what its owner can.',
    docs: 'https://axonaut.com',
  },
] satisfies Rule[];
