import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'doppler/service-token',
    title: 'Doppler service token',
    shape: 'token',
    forms: [
      ['dp.st.', run('base62', 40, 44)],
      ['dp.st.', run('base64url', 2, 35), '.', run('base62', 40, 44)],
    ],
    severity: 'high',
    advice: 'Revoke it with doppler configs tokens revoke or under Access of the config.',
    docs: 'https://docs.doppler.com/docs/service-tokens',
  },
  {
    id: 'doppler/audit-token',
    title: 'Doppler audit token',
    shape: 'token',
    forms: [['dp.audit.', run('base62', 40, 44)]],
    severity: 'high',
    advice: 'Revoke it at https://dashboard.doppler.com.',
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/cli-token',
    title: 'Doppler CLI token',
    shape: 'token',
    forms: [['dp.ct.', run('base62', 40, 44)]],
    severity: 'high',
    advice: 'Revoke it with doppler logout or at https://dashboard.doppler.com.',
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/personal-token',
    title: 'Doppler API token',
    shape: 'token',
    forms: [
      ['dp.pt.', run('base36-lower', 43)],
      ['dp.pt.', run('base62', 40, 44)],
    ],
    severity: 'critical',
    advice: 'Revoke it at https://dashboard.doppler.com under Tokens.',
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/scim-token',
    title: 'Doppler SCIM token',
    shape: 'token',
    forms: [['dp.scim.', run('base62', 40, 44)]],
    severity: 'high',
    advice: 'Create a new SCIM token under Team > Provisioning and remove this one.',
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/service-account-token',
    title: 'Doppler service account token',
    shape: 'token',
    forms: [['dp.sa.', run('base62', 40, 44)]],
    severity: 'critical',
    advice: 'Revoke it under Team > Service accounts at https://dashboard.doppler.com.',
    docs: 'https://docs.doppler.com/reference/api',
  },
] satisfies Rule[];
