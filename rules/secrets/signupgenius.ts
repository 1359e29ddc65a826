import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'signupgenius/api-key',
    title: 'SignUpGenius API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['signupgenius'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SignUpGenius, create a new one and keep it out of the repository.',
    docs: 'https://signupgenius.com',
  },
] satisfies Rule[];
