import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stripo/jwt-token',
    title: 'Stripo JWT token',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiJ9.', run('base62', 130), '.', run('base64url', 43)]],
    caseless: true,
    words: ['stripo'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the token in the Stripo account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://stripo.email',
  },
] satisfies Rule[];
