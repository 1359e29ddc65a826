import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'boostnote/api-key',
    title: 'Boostnote API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['boostnote'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Boostnote account: whoever has it reads and changes there what its owner can.',
    docs: 'https://boostnote.io',
  },
] satisfies Rule[];
