import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'elasticemail/api-key',
    title: 'Elastic Email API key',
    shape: 'context',
    bodies: [run('base64url', 96)],
    words: ['elasticemail', 'elastic'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Elastic Email account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://elasticemail.com',
  },
] satisfies Rule[];
