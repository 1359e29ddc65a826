import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'atera/api-key',
    title: 'Atera API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['atera'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Atera account: whoever has it reads and changes there what its owner can.',
    docs: 'https://atera.com',
  },
] satisfies Rule[];
