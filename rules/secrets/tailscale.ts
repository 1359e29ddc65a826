import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tailscale/key',
    title: 'Tailscale API, auth, client or webhook key',
    shape: 'token',
    forms: [
      ['tskey-', ['api', 'auth', 'client', 'scim', 'webhook'], '-', run('base62', 8, 24), '-', run('base62', 16, 48)],
      ['tskey-', ['api', 'auth', 'client', 'scim', 'webhook'], '-', run('base64url', 20, 60)],
      ['tskey-', run('base62', 8, 24), '-', run('base62', 16, 48)],
    ],
    severity: 'critical',
    advice: 'Delete the webhook in Tailscale and create a new one: whoever has the URL can use it.',
    docs: 'https://tailscale.com/kb/1252/key-secret-management',
  },
] satisfies Rule[];
