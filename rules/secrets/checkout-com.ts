import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'checkout-com/api-key',
    title: 'Checkout.com API key',
    shape: 'token',
    forms: [['sk_test_', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)]],
    caseless: true,
    severity: 'high',
    advice: 'Revoke the key in the settings of Checkout.com, create a new one and keep it out of the repository.',
    docs: 'https://checkout.com',
  },
  {
    id: 'checkout-com/secret-key',
    title: 'Checkout.com secret key',
    shape: 'token',
    forms: [['sk_', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)]],
    words: ['checkout'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Checkout.com, create a new one and keep it out of the repository.',
    docs: 'https://checkout.com',
  },
] satisfies Rule[];
