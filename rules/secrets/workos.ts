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
    advice: 'Revoke the key in the settings of WorkOS, create a new one and keep it out of the repository.',
    docs: 'https://workos.com/docs',
  },
] satisfies Rule[];
