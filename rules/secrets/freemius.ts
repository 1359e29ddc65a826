import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freemius/secret-key',
    title: 'Freemius secret key',
    shape: 'token',
    forms: [['sk_', run('0-9A-Za-z_.=+/-', 29)]],
    words: ['freemius'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the secret in the Freemius dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://freemius.com/help/documentation/',
  },
] satisfies Rule[];
