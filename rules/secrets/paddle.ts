import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paddle/live-api-key',
    title: 'Paddle live API key',
    shape: 'token',
    forms: [['pdl_live_apikey_', run('base36-lower', 26), '_', run('base62', 22), '_', run('base62', 3)]],
    severity: 'high',
    advice: 'Roll the key in the Paddle dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://developer.paddle.com/api-reference/about/authentication',
  },
] satisfies Rule[];
