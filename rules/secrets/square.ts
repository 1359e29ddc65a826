import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'square/access-token',
    title: 'Square access token',
    shape: 'token',
    forms: [
      ['EAAA', run('A-Za-z0-9_+=-', 60)],
      ['sq0atp-', run('base64url', 22, 60)],
    ],
    severity: 'high',
    entropy: 3.5,
    advice: 'Revoke the token in the settings of Square, create a new one and keep it out of the repository.',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
  {
    id: 'square/oauth-secret',
    title: 'Square OAuth secret',
    shape: 'token',
    forms: [['sq0c', run('lower', 2), '-', run('base64url', 40, 50)]],
    severity: 'high',
    advice: 'Revoke the secret in the settings of Square, create a new one and keep it out of the repository.',
    docs: 'https://developer.squareup.com/docs/oauth-api/overview',
  },
  {
    id: 'square/sandbox-credentials',
    title: 'Square app API key',
    shape: 'token',
    forms: [
      ['sandbox-sq0c', run('lower', 2), '-', run('base64url', 40, 50)],
      ['sandbox-sq0i', run('lower', 2), '-', run('base64url', 22, 43)],
    ],
    severity: 'low',
    advice: 'Revoke the key in the settings of Square, create a new one and keep it out of the repository.',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
] satisfies Rule[];
