import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Roll the token in the Polar dashboard and look through recent payments, refunds and payouts.';

export default [
  {
    id: 'polar/oauth-access-token',
    title: 'Polar OAuth access token',
    shape: 'token',
    forms: [['polar_at_', run('base64url', 20, 100)]],
    severity: 'high',
    advice,
    docs: 'https://polar.sh/docs',
  },
  {
    id: 'polar/organization-access-token',
    title: 'Polar organization access token',
    shape: 'token',
    forms: [['polar_oat_', run('base64url', 20, 100)]],
    severity: 'high',
    advice,
    docs: 'https://polar.sh/docs',
  },
  {
    id: 'polar/personal-access-token',
    title: 'Polar personal access token',
    shape: 'token',
    forms: [['polar_pat_', run('base64url', 20, 100)]],
    severity: 'high',
    advice,
    docs: 'https://polar.sh/docs',
  },
] satisfies Rule[];
