import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Regenerate the secret of the OAuth consumer in the workspace settings.';

export default [
  {
    id: 'bitbucket/app-password',
    title: 'Bitbucket app password',
    shape: 'token',
    forms: [['ATBB', run('base62', 24, 44)]],
    lengths: [36],
    entropy: 3.5,
    severity: 'high',
    advice: 'Revoke it at https://bitbucket.org/account/settings/app-passwords/ and use an API token: app passwords ended in 2026.',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  },
  {
    id: 'bitbucket/client-secret',
    title: 'Bitbucket client secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 64)],
    words: ['bitbucket'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  },
  {
    id: 'bitbucket/secret',
    title: 'Bitbucket secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z_+-', 44)],
    words: ['bitbucket'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  },
] satisfies Rule[];
