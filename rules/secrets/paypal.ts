import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paypal/oauth-secret',
    title: 'PayPal OAuth secret',
    shape: 'context',
    bodies: [run('0-9a-z_.-', 44, 80), run('0-9A-Za-z_.-', 44, 80)],
    words: ['paypal'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of PayPal, create a new one and keep it out of the repository.',
    docs: 'https://developer.paypal.com/api/rest/',
  },
] satisfies Rule[];
