import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'highnote/secret-live-key',
    title: 'Highnote secret key',
    shape: 'token',
    forms: [
      ['sk_live_a2V5Xz', run('base64', 69)],
      ['sk_live_a2V5Xz', run('base64', 68), '='],
      ['sk_live_a2V5Xz', run('base64', 67), '=='],
    ],
    words: ['highnote'],
    severity: 'high',
    advice: 'Roll the secret in the Highnote dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://docs.highnote.com/',
  },
] satisfies Rule[];
