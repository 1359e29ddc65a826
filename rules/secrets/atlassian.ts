import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it at https://id.atlassian.com/manage-profile/security/api-tokens.';

export default [
  {
    id: 'atlassian/api-token',
    title: 'Atlassian API token',
    shape: 'token',
    forms: [
      ['ATATT3', run('base64url', 160, 240), '=', run('hex', 8)],
      ['ATATT3', run('base64url', 20, 400), '=', run('base36-upper', 8)],
      ['ATATT3', run('0-9A-Za-z_=-', 186, 210)],
      ['ATATT', run('base64url', 40, 400), '=', run('base62', 8)],
    ],
    severity: 'critical',
    check: 'atlassian-crc32',
    advice,
    docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
  {
    id: 'atlassian/access-token',
    title: 'Atlassian organization, workspace or repository access token',
    shape: 'token',
    forms: [['ATCTT3xFfG', run('base64url', 60, 400), '=', run('base62', 8)]],
    severity: 'critical',
    check: 'atlassian-crc32',
    advice: 'Revoke it under Access tokens in the settings of the repository, project or workspace, or under API keys at https://admin.atlassian.com.',
    docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
  },
  {
    id: 'atlassian/bitbucket-data-center-token',
    title: 'Atlassian Bitbucket Data Center access token',
    shape: 'token',
    forms: [['BBDC-', run('A-Za-z0-9+/@_-', 40, 50)]],
    severity: 'high',
    advice: 'Revoke it under HTTP access tokens of the account, project or repository that owns it.',
    docs: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
  },
  {
    id: 'atlassian/data-center-token',
    title: 'Atlassian Data Center personal token (Jira, Confluence)',
    shape: 'context',
    bodies: [run('base64', 44)],
    words: ['confluence', 'jira', 'atlassian', 'bitbucket'],
    severity: 'high',
    entropy: 3.8,
    accept: 'random',
    advice: 'Revoke it under Personal access tokens in the profile of the user who made it.',
    docs: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
  },
  {
    id: 'atlassian/legacy-api-token',
    title: 'Atlassian older API token (Jira, Confluence)',
    shape: 'context',
    bodies: [run('base62', 24), run('0-9A-Za-z-', 24)],
    words: ['atlassian', 'jira', 'confluence'],
    within: 24,
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  },
] satisfies Rule[];
