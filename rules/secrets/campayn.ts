import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'campayn/api-key',
    title: 'Campayn API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['campayn'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Campayn account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://campayn.com',
  },
] satisfies Rule[];
