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
    advice: 'Revoke the token in the AppFollow account: whoever has it reads, or sends, what you measure.',
    docs: 'https://appfollow.io',
  },
] satisfies Rule[];
