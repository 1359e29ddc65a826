import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hybiscus/api-key',
    title: 'Hybiscus API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['hybiscus'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Hybiscus account: whoever has it reads and changes there what its owner can.',
    docs: 'https://hybiscus.dev',
  },
] satisfies Rule[];
