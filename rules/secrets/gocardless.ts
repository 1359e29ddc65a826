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
] satisfies Rule[];
