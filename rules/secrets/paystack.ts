import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paystack/api-key',
    title: 'Paystack API key',
    shape: 'token',
    forms: [['sk_', run('lower', 1, 200), '_', run('base62', 40)]],
    words: ['paystack'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://dashboard.paystack.com/#/settings/developers and create a new one.',
    docs: 'https://paystack.co',
  },
] satisfies Rule[];
