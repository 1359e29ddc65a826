import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clientary/api-key',
    title: 'Clientary API key',
    shape: 'context',
    bodies: [run('base62', 24, 26)],
    words: ['clientary', 'ronin'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Clientary account: whoever has it reads and changes there what its owner can.',
    docs: 'https://clientary.com',
  },
] satisfies Rule[];
