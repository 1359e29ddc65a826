import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cicero/api-key',
    title: 'Cicero API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['cicero'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Cicero account: whoever has it reads and changes there what its owner can.',
    docs: 'https://cicero.azavea.com/docs/',
  },
] satisfies Rule[];
