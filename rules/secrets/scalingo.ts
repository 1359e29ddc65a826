import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scalingo/api-token',
    title: 'Scalingo API token',
    shape: 'token',
    forms: [['tk-us-', run('base64url', 48)]],
    severity: 'high',
    advice: 'Revoke the token at https://dashboard.scalingo.com/account/tokens and create a new one.',
    docs: 'https://developers.scalingo.com/',
  },
] satisfies Rule[];
