import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'auth0/management-api-token',
    title: 'Auth0 management API token',
    shape: 'token',
    forms: [['eyJ', run('base64url', 20, 200), '.eyJ', run('base64url', 60, 2000), '.', run('base64url', 340, 700)]],
    words: ['auth0'],
    severity: 'high',
    advice: 'It expires by itself (24 hours unless changed); rotate the client secret of the application it was issued to.',
    docs: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
  },
  {
    id: 'auth0/client-secret',
    title: 'Auth0 client secret',
    shape: 'context',
    bodies: [run('0-9a-z_-', 64, 256), run('base64url', 64, 256)],
    words: ['auth0'],
    severity: 'critical',
    entropy: 3,
    accept: 'random',
    advice: 'Rotate the secret under Applications > Settings at https://manage.auth0.com.',
    docs: 'https://auth0.com/docs/secure/tokens',
  },
] satisfies Rule[];
