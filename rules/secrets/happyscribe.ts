import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'happyscribe/api-key',
    title: 'Happy Scribe API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['happyscribe'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Happy Scribe account: whoever has it reads and changes there what its owner can.',
    docs: 'https://happyscribe.com',
  },
] satisfies Rule[];
