import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'plivo/auth-token',
    title: 'Plivo auth token',
    shape: 'context',
    bodies: [run('base64url', 40)],
    words: ['plivo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Plivo account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://plivo.com',
  },
] satisfies Rule[];
