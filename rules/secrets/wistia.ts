import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wistia/api-key',
    title: 'Wistia API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['wistia'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Wistia account: whoever has it reads and changes there what its owner can.',
    docs: 'https://wistia.com',
  },
] satisfies Rule[];
