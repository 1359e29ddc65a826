import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll the key in the Recharge dashboard and look through recent payments, refunds and payouts.';

export default [
  {
    id: 'rechargepayments/newer-api-keys',
    title: 'Recharge newer API keys',
    shape: 'token',
    forms: [
      ['sk_1x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_2x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_3x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_5x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_10x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_test_1x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_test_2x', ['1', '2', '3'], '_', run('hex', 64)],
      ['sk_test_3x', ['1', '2', '3'], '_', run('hex', 64)],
    ],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developer.rechargepayments.com/',
  },
  {
    id: 'rechargepayments/old-api-key-md-5',
    title: 'Recharge old API key md 5',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['recharge', 'rechargepayments'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://developer.rechargepayments.com/',
  },
  {
    id: 'rechargepayments/old-api-key-sha-224',
    title: 'Recharge old API key sha 224',
    shape: 'context',
    bodies: [run('hex', 56)],
    words: ['recharge', 'rechargepayments'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://developer.rechargepayments.com/',
  },
] satisfies Rule[];
