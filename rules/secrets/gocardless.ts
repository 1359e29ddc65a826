import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gocardless/access-token',
    title: 'GoCardless API token',
    shape: 'token',
    forms: [
      ['live_', run('0-9a-z_=-', 40)],
      ['live_', run('0-9A-Za-z_=-', 40, 42)],
      ['live_', run('base64url', 40)],
    ],
    words: ['gocardless', 'live_'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke it under Developers > Access tokens at https://manage.gocardless.com/developers.',
    docs: 'https://developer.gocardless.com/api-reference/',
  },
  {
    id: 'gocardless/sandbox-token',
    title: 'GoCardless API token of a sandbox',
    shape: 'token',
    forms: [['sandbox_', run('base64url', 40)]],
    words: ['gocardless', 'gc_access_token'],
    severity: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token under Developers in the sandbox dashboard, and make sure that no live one stands beside it.',
    docs: 'https://developer.gocardless.com/getting-started/making-your-first-api-request',
  },
] satisfies Rule[];
