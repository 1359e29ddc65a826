import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of PlanetScale, create a new one and keep it out of the repository.';

export default [
  {
    id: 'planetscale/password',
    title: 'PlanetScale password',
    shape: 'token',
    forms: [['pscale_pw_', run('0-9A-Za-z_.=-', 32, 64)]],
    severity: 'high',
    advice: 'Change the password in PlanetScale and read it from the environment or a secret store.',
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
  {
    id: 'planetscale/token',
    title: 'PlanetScale service token',
    shape: 'token',
    forms: [['pscale_tkn_', run('0-9A-Za-z_.=-', 32, 64)]],
    severity: 'critical',
    advice,
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
  {
    id: 'planetscale/oauth-token',
    title: 'PlanetScale OAuth token',
    shape: 'token',
    forms: [['pscale_oauth_', run('0-9A-Za-z_.=-', 32, 64)]],
    severity: 'high',
    advice,
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
] satisfies Rule[];
