import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'podio/api-key',
    title: 'Podio API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['podio'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Podio account: whoever has it reads and changes there what its owner can.',
    docs: 'https://podio.com',
  },
] satisfies Rule[];
