import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tefter/api-key',
    title: 'Tefter API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['tefter'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Tefter account: whoever has it reads and changes there what its owner can.',
    docs: 'https://www.tefter.io/docs/api',
  },
] satisfies Rule[];
