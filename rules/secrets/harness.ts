import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Harness, create a new one and keep it out of the repository.';

export default [
  {
    id: 'harness/api-key',
    title: 'Harness personal access token',
    shape: 'token',
    forms: [['pat.', run('base64url', 22), '.', run('base62', 24), '.', run('base62', 20)]],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  },
  {
    id: 'harness/service-account-token',
    title: 'Harness service account token',
    shape: 'token',
    forms: [['sat.', run('base64url', 22), '.', run('base62', 24), '.', run('base62', 20)]],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  },
] satisfies Rule[];
