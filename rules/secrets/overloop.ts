import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'overloop/api-key',
    title: 'Overloop API key',
    shape: 'context',
    bodies: [run('base64url', 50)],
    words: ['overloop'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Overloop account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://overloop.com',
  },
] satisfies Rule[];
