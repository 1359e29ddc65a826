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
    advice: 'Revoke the token in the settings of Stripo, create a new one and keep it out of the repository.',
    docs: 'https://stripo.email',
  },
] satisfies Rule[];
