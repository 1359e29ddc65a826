import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dailyco/api-key',
    title: 'Daily API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['dailyco', 'daily.co', 'daily'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Daily account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://daily.co',
  },
] satisfies Rule[];
