import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'feedier/api-key',
    title: 'Feedier API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['feedier'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Feedier account: whoever has it reads and changes there what its owner can.',
    docs: 'https://feedier.com',
  },
] satisfies Rule[];
