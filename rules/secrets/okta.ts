import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'okta/api-token',
    title: 'Okta API token',
    shape: 'token',
    forms: [['00', run('base64url', 40)]],
    words: ['okta', 'ssws'],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke it under Security > API > Tokens.',
    docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  },
] satisfies Rule[];
