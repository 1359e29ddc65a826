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
    advice: 'Revoke the token in the settings of Lemon Squeezy, create a new one and keep it out of the repository.',
    docs: 'https://lemonsqueezy.com',
  },
] satisfies Rule[];
