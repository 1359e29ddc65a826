import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sumup/api-key',
    title: 'SumUp API key',
    shape: 'token',
    forms: [['sup_sk_', run('base62', 30, 60)]],
    severity: 'critical',
    entropy: 3,
    partial: true,
    advice: 'Delete the key at https://me.sumup.com/settings/api-keys.',
    docs: 'https://developer.sumup.com/tools/authorization/api-keys/',
  },
] satisfies Rule[];
