import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'eightxeight/api-key',
    title: '8x8 API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['eightxeight', '8x8'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the 8x8 account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://developer.8x8.com/',
  },
] satisfies Rule[];
