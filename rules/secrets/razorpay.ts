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
    advice: 'Revoke the key in the settings of Razorpay, create a new one and keep it out of the repository.',
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
    advice: 'Revoke the secret in the settings of Razorpay, create a new one and keep it out of the repository.',
    docs: 'https://razorpay.com/docs/api/authentication/',
  },
] satisfies Rule[];
