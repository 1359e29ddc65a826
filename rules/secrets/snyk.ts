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
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke and regenerate it at https://app.snyk.io/account.',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  },
] satisfies Rule[];
