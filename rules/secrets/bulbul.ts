import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bulbul/api-key',
    title: 'Bulbul API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['bulbul'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Bulbul account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://bulbul.io',
  },
] satisfies Rule[];
