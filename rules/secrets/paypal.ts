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
    entropy: 3,
    accept: 'random',
    advice: 'Generate a new secret for the app at https://developer.paypal.com/dashboard/applications, switch to it, then disable this one.',
    docs: 'https://developer.paypal.com/api/rest/',
  },
] satisfies Rule[];
