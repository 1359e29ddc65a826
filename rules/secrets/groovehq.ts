import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'groovehq/api-key',
    title: 'Groove API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['groovehq', 'groove'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Groove account: whoever has it reads and changes there what its owner can.',
    docs: 'https://groovehq.com',
  },
] satisfies Rule[];
