import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coralogix/api-key',
    title: 'Coralogix API key',
    shape: 'token',
    forms: [[['cxtp_', 'cxup_'], run('base62', 30)]],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Deactivate or delete the key under Settings > API keys.',
    docs: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
  },
] satisfies Rule[];
