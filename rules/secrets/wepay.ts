import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wepay/api-key',
    title: 'WePay API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_?', 62)],
    words: ['wepay'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the WePay dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://wepay.com',
  },
] satisfies Rule[];
