import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'supabase/personal-access-token',
    title: 'Supabase personal access token',
    shape: 'token',
    forms: [
      ['sbp_', run('base36-lower', 40)],
      ['sbp_', ['v0', 'oauth'], '_', run('hex-lower', 40)],
    ],
    check: 'hex-tail',
    severity: 'critical',
    advice: 'Revoke the token in the settings of Supabase, create a new one and keep it out of the repository.',
    docs: 'https://supabase.com/docs/guides/cli/getting-started',
  },
  {
    id: 'supabase/secret-key',
    title: 'Supabase secret key',
    shape: 'token',
    forms: [['sb_secret_', run('base64url', 22), '_', run('base64url', 8)]],
    severity: 'critical',
    advice: 'Revoke the secret in the settings of Supabase, create a new one and keep it out of the repository.',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
  },
] satisfies Rule[];
