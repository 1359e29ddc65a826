import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'resend/api-key',
    title: 'Resend API key',
    shape: 'token',
    forms: [['re_', run('base62', 8), '_', run('base62', 24)]],
    severity: 'high',
    advice: 'Delete the key at https://resend.com/api-keys.',
    docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  },
] satisfies Rule[];
