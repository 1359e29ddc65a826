import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'braintreepayments/api-key',
    title: 'Braintree API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['braintreepayments', 'braintree'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete the API key under Settings > API in the Braintree control panel.',
    docs: 'https://developer.paypal.com/braintree/docs/start/overview',
  },
  {
    id: 'braintreepayments/access-token',
    title: 'Braintree access token (PayPal)',
    shape: 'token',
    forms: [['access_token$', ['production', 'sandbox'], '$', run('base36-lower', 16), '$', run('hex-lower', 32)]],
    severity: 'critical',
    advice: 'Revoke the OAuth connection under Settings > API in the Braintree control panel.',
    docs: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens',
  },
] satisfies Rule[];
