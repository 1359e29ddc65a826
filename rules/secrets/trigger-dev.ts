import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'trigger-dev/secret-key',
    title: 'Trigger.dev secret key',
    shape: 'token',
    forms: [['tr_', ['dev', 'prod', 'stg', 'preview'], '_', run('base62', 16, 64)]],
    entropy: 3,
    severity: 'high',
    advice: 'Regenerate the key under API keys of the project.',
    docs: 'https://trigger.dev/docs/apikeys',
  },
  {
    id: 'trigger-dev/personal-access-token',
    title: 'Trigger.dev personal access token',
    shape: 'token',
    forms: [['tr_pat_', run('base36-lower', 40)]],
    severity: 'high',
    advice: 'Revoke the token at https://cloud.trigger.dev/account/tokens.',
    docs: 'https://trigger.dev/docs/management/overview',
  },
] satisfies Rule[];
