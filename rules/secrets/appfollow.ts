import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appfollow/api-token',
    title: 'AppFollow API token',
    shape: 'token',
    forms: [['eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.', run('base62', 74), '.', run('base64url', 43)]],
    caseless: true,
    words: ['appfollow'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the token in the settings of AppFollow, create a new one and keep it out of the repository.',
    docs: 'https://appfollow.io',
  },
] satisfies Rule[];
