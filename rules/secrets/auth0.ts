import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'auth0/client-secret',
    title: 'Auth0 client secret',
    shape: 'context',
    bodies: [run('base64url', 64, 256)],
    words: ['auth0'],
    severity: 'critical',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Auth0, create a new one and keep it out of the repository.',
    docs: 'https://auth0.com/docs/secure/tokens',
  },
  {
    id: 'auth0/management-api-token-management-apitoken',
    title: 'Auth0 management API token management API token',
    shape: 'token',
    forms: [['ey', run('0-9A-Za-z_.-', 1, 200)]],
    words: ['auth0'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Auth0, create a new one and keep it out of the repository.',
    docs: 'https://auth0.com/docs/secure/tokens',
  },
] satisfies Rule[];
