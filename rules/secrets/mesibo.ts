import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mesibo/api-key',
    title: 'Mesibo API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['mesibo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Mesibo account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://mesibo.com',
  },
] satisfies Rule[];
