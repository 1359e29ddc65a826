import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Doppler, create a new one and keep it out of the repository.';

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
    advice,
    docs: 'https://docs.doppler.com/docs/service-tokens',
  },
  {
    id: 'doppler/audit-token',
    title: 'Doppler audit token',
    shape: 'token',
    forms: [['dp.audit.', run('base62', 40, 44)]],
    severity: 'high',
    advice,
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/cli-token',
    title: 'Doppler CLI token',
    shape: 'token',
    forms: [['dp.ct.', run('base62', 40, 44)]],
    severity: 'high',
    advice,
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
    advice,
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/scim-token',
    title: 'Doppler SCIM token',
    shape: 'token',
    forms: [['dp.scim.', run('base62', 40, 44)]],
    severity: 'high',
    advice,
    docs: 'https://docs.doppler.com/reference/api',
  },
  {
    id: 'doppler/service-account-token',
    title: 'Doppler service account token',
    shape: 'token',
    forms: [['dp.sa.', run('base62', 40, 44)]],
    severity: 'critical',
    advice,
    docs: 'https://docs.doppler.com/reference/api',
  },
] satisfies Rule[];
