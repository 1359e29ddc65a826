import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'workos/production-api-key',
    title: 'WorkOS production API key',
    shape: 'token',
    forms: [
      ['sk_live_a2V5Xz', run('base64', 69)],
      ['sk_live_a2V5Xz', run('base64', 69), '='],
      ['sk_live_a2V5Xz', run('base64', 69), '=='],
    ],
    severity: 'high',
    advice: 'Delete the key at https://dashboard.workos.com/api-keys and create a new one.',
    docs: 'https://workos.com/docs',
  },
  {
    id: 'workos/staging-api-key',
    title: 'WorkOS staging API key',
    shape: 'token',
    forms: [['sk_test_a2V5Xz', run('base64', 69)], ['sk_test_a2V5Xz', run('base64', 69), '='], ['sk_test_a2V5Xz', run('base64', 69), '==']],
    severity: 'low',
    advice: 'Delete the key under API keys of the staging environment at https://dashboard.workos.com.',
    docs: 'https://workos.com/docs',
  },
] satisfies Rule[];
