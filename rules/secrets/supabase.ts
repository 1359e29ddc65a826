import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'supabase/personal-access-token',
    title: 'Supabase personal access token',
    shape: 'token',
    forms: [
      ['sbp_', run('0-9a-z_-', 40)],
      ['sbp_', ['v0', 'oauth'], '_', run('hex-lower', 40)],
    ],
    check: 'hex-tail',
    severity: 'critical',
    advice: 'Delete it at https://supabase.com/dashboard/account/tokens.',
    docs: 'https://supabase.com/docs/guides/cli/getting-started',
  },
  {
    id: 'supabase/secret-key',
    title: 'Supabase secret key',
    shape: 'token',
    forms: [['sb_secret_', run('base64url', 22), '_', run('base64url', 8)]],
    severity: 'critical',
    advice: 'Delete the key under Project settings > API keys and create a new one.',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
  },
] satisfies Rule[];
