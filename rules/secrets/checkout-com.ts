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
    advice: 'Delete the key at https://dashboard.checkout.com and create a new one.',
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
    advice: 'Reset the secret at https://dashboard.checkout.com and create a new one.',
    docs: 'https://checkout.com',
  },
] satisfies Rule[];
