import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'chatfuel/api-key',
    title: 'Chatfuel API key',
    shape: 'context',
    bodies: [run('base62', 128)],
    words: ['chatfuel'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Chatfuel account: whoever has it reads and changes there what its owner can.',
    docs: 'https://chatfuel.com',
  },
] satisfies Rule[];
