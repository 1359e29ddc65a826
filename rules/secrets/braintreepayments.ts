import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'braintreepayments/api-key',
    title: 'Braintree API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['braintreepayments', 'braintree'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Braintree, create a new one and keep it out of the repository.',
    docs: 'https://developer.paypal.com/braintree/docs/start/overview',
  },
] satisfies Rule[];
