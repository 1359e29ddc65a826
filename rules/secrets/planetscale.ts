import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'planetscale/password',
    title: 'PlanetScale password',
    shape: 'token',
    forms: [['pscale_pw_', run('0-9A-Za-z_.=-', 32, 64)]],
    severity: 'high',
    advice: 'Delete the password with pscale password delete and create a new one.',
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
  {
    id: 'planetscale/token',
    title: 'PlanetScale service token',
    shape: 'token',
    forms: [['pscale_tkn_', run('0-9A-Za-z_.=-', 32, 64)]],
    severity: 'critical',
    advice: 'Delete the token with pscale service-token delete.',
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
  {
    id: 'planetscale/oauth-token',
    title: 'PlanetScale OAuth token',
    shape: 'token',
    forms: [['pscale_oauth_', run('0-9A-Za-z_.=-', 32, 64)]],
    severity: 'high',
    advice: 'Revoke the application at https://app.planetscale.com under Settings > Applications.',
    docs: 'https://planetscale.com/docs/api/reference/service-tokens',
  },
] satisfies Rule[];
