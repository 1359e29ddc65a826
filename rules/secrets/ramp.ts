import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ramp/client-secret',
    title: 'Ramp client secret',
    shape: 'token',
    forms: [['ramp_sec_', run('base62', 48)]],
    severity: 'high',
    advice: 'Revoke the secret in the settings of Ramp, create a new one and keep it out of the repository.',
    docs: 'https://ramp.com',
  },
] satisfies Rule[];
