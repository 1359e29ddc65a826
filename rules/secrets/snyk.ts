import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'snyk/api-token',
    title: 'Snyk API token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36), run('0-9A-Za-z-', 36)],
    words: ['snyk', 'snyk_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke and regenerate it at https://app.snyk.io/account.',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
  {
    id: 'snyk/access-token',
    title: 'Snyk personal or service account access token',
    shape: 'token',
    forms: [[['snyk_uat.', 'snyk_sat.'], run('hex-lower', 8), '.', run('base64url', 20, 1000), '.', run('base64url', 20, 200)]],
    severity: 'critical',
    advice: 'Revoke the token under Account settings > Personal access tokens at https://app.snyk.io/account, or in the service account that owns it.',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
] satisfies Rule[];
