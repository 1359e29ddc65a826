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
    advice: 'Replace the access token of the application at https://developer.squareup.com/apps, or revoke it with the RevokeToken endpoint.',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
  {
    id: 'square/oauth-secret',
    title: 'Square OAuth secret',
    shape: 'token',
    forms: [['sq0c', run('lower', 2), '-', run('base64url', 40, 50)]],
    lengths: [50],
    severity: 'high',
    advice: 'Replace the OAuth application secret at https://developer.squareup.com/apps.',
    docs: 'https://developer.squareup.com/docs/oauth-api/overview',
  },
  {
    id: 'square/sandbox-credentials',
    title: 'Square sandbox secret',
    shape: 'token',
    forms: [
      ['sandbox-sq0c', run('lower', 2), '-', run('base64url', 40, 50)],
      ['sandbox-sq0i', run('lower', 2), '-', run('base64url', 22, 43)],
    ],
    severity: 'low',
    advice: 'Replace it at https://developer.squareup.com/apps; it opens the sandbox only.',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
] satisfies Rule[];
