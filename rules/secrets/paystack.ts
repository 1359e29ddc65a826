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
    advice: 'Revoke the key in the settings of Paystack, create a new one and keep it out of the repository.',
    docs: 'https://paystack.co',
  },
] satisfies Rule[];
