import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'razorpay/api-key',
    title: 'Razorpay API key',
    shape: 'token',
    forms: [['rzp_live_', run('base62', 14)]],
    caseless: true,
    severity: 'high',
    advice: 'Delete the key at https://dashboard.razorpay.com/app/website-app-settings/api-keys and create a new one.',
    docs: 'https://razorpay.com/docs/api/authentication/',
  },
  {
    id: 'razorpay/secret',
    title: 'Razorpay secret',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['razorpay', 'rzp_live_'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret at https://dashboard.razorpay.com/app/website-app-settings/api-keys and create a new one.',
    docs: 'https://razorpay.com/docs/api/authentication/',
  },
] satisfies Rule[];
