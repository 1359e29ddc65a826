import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lemonsqueezy/api-token',
    title: 'Lemon Squeezy API token',
    shape: 'token',
    forms: [['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.', run('base62', 314), '.', run('base64url', 512)]],
    caseless: true,
    words: ['lemonsqueezy'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the token at https://app.lemonsqueezy.com/settings/api and create a new one.',
    docs: 'https://lemonsqueezy.com',
  },
] satisfies Rule[];
