import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'harness/api-key',
    title: 'Harness personal access token',
    shape: 'token',
    forms: [['pat.', run('base64url', 22), '.', run('base62', 24), '.', run('base62', 20)]],
    severity: 'high',
    entropy: 3,
    advice: 'Rotate or delete the token under the API keys of the user profile.',
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  },
  {
    id: 'harness/service-account-token',
    title: 'Harness service account token',
    shape: 'token',
    forms: [['sat.', run('base64url', 22), '.', run('base62', 24), '.', run('base62', 20)]],
    severity: 'high',
    entropy: 3,
    advice: 'Rotate or delete the token under Access control > Service accounts.',
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  },
] satisfies Rule[];
