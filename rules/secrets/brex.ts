import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'brex/user-token',
    title: 'Brex user token',
    shape: 'token',
    forms: [['bxt_', run('base62', 32, 60)]],
    severity: 'critical',
    entropy: 3,
    partial: true,
    advice: 'Revoke the token under Developer at https://dashboard.brex.com and look through recent payments.',
    docs: 'https://developer.brex.com/docs/authentication/',
  },
] satisfies Rule[];
