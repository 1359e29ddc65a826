import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const docs = 'https://www.ory.com/docs/concepts/personal-access-token';

export default [
  {
    id: 'ory/api-key',
    title: 'Ory project or workspace API key',
    shape: 'token',
    forms: [[['ory_pat_', 'ory_wak_', 'ory_apikey_'], run('base62', 32, 64)]],
    severity: 'critical',
    advice: 'Delete the key in the Ory Console: it manages all identities of the project.',
    docs,
  },
  {
    id: 'ory/oauth-token',
    title: 'Ory Hydra access or refresh token',
    shape: 'token',
    forms: [[['ory_at_', 'ory_rt_'], run('base64url', 43), '.', run('base64url', 43)]],
    severity: 'medium',
    advice: 'Revoke it at the OAuth2 token revocation endpoint (/oauth2/revoke).',
    docs: 'https://www.ory.com/docs/oauth2-oidc/revoke-consent',
  },
  {
    id: 'ory/session-token',
    title: 'Ory Kratos session token',
    shape: 'token',
    forms: [['ory_st_', run('base62', 32)]],
    severity: 'medium',
    advice: 'Sign the session out (DELETE /self-service/logout/api), or revoke it in the Ory Console.',
    docs: 'https://www.ory.com/docs/identities/session-to-jwt-cors',
  },
] satisfies Rule[];
