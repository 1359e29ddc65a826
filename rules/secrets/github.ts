import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    shape: 'token',
    id: 'github/pat',
    title: 'GitHub personal access token (classic)',
    severity: 'critical',
    forms: [['ghp_', run('base62', 36)]],
    advice: 'Revoke it at https://github.com/settings/tokens, then create a fine-grained one.',
    docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
  },
] satisfies Rule[];
