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
] satisfies Rule[];
