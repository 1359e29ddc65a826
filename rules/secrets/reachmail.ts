import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'reachmail/api-key',
    title: 'ReachMail API key',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['reachmail'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the ReachMail account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://reachmail.net',
  },
] satisfies Rule[];
