import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it with npm token revoke or at https://www.npmjs.com/settings/~/tokens.';

export default [
  {
    id: 'npm/access-token',
    title: 'npm access token',
    shape: 'token',
    forms: [['npm_', run('base62', 36)]],
    severity: 'critical',
    check: 'github-crc32',
    advice,
    docs: 'https://docs.npmjs.com/about-access-tokens',
  },
  {
    id: 'npm/npmrc-token',
    title: 'npm registry token in .npmrc',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z])_auth[Tt]oken(?:["\']?\s{0,3}[=:]\s{0,3}|["\']?[ \t]{1,3})["\']?(?<secret>[0-9A-Za-z_\-+/=.]{16,512})/,
    literals: ['_authToken', '_authtoken'],
    severity: 'critical',
    accept: 'token-value',
    advice: 'Revoke it with npm token revoke and write ${NPM_TOKEN} in .npmrc in its place.',
    docs: 'https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow',
  },
  {
    id: 'npm/access-token-legacy',
    title: 'npm access token, form before 2021',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['npm_token', 'npmtoken', 'npm_auth', 'npm_auth_token', 'npm_key', 'npm_access_token'],
    severity: 'critical',
    accept: 'uuid',
    advice,
    docs: 'https://docs.npmjs.com/about-access-tokens',
  },
] satisfies Rule[];
