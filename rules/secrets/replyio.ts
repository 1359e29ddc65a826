import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'replyio/api-key',
    title: 'Reply API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['replyio'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Reply account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://apidocs.reply.io/#introduction',
  },
] satisfies Rule[];
