import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'alconost/api-key',
    title: 'Alconost API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['alconost'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Alconost account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://alconost.com',
  },
] satisfies Rule[];
