import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ramp/client-secret',
    title: 'Ramp client secret',
    shape: 'token',
    forms: [['ramp_sec_', run('base62', 48)]],
    severity: 'high',
    advice: 'Roll the secret in the Ramp dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://ramp.com',
  },
] satisfies Rule[];
