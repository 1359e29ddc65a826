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
    advice: 'Revoke the key at https://login.tailscale.com/admin/settings/keys and look for machines that joined with it.',
    docs: 'https://tailscale.com/kb/1252/key-secret-management',
  },
] satisfies Rule[];
