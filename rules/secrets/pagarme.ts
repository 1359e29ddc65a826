import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pagarme/api-key',
    title: 'Pagar.me API key',
    shape: 'token',
    forms: [['ak_live_', run('base62', 30)]],
    severity: 'high',
    advice: 'Roll the key in the Pagar.me dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://pagar.me',
  },
] satisfies Rule[];
