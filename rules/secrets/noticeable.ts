import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'noticeable/api-key',
    title: 'Noticeable API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['noticeable'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Noticeable account: whoever has it reads and changes there what its owner can.',
    docs: 'https://noticeable.io',
  },
] satisfies Rule[];
