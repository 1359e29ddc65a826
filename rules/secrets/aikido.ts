import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aikido/ci-token',
    title: 'Aikido CI token',
    shape: 'token',
    forms: [['AIK_CI_', run('base62', 20, 44)]],
    severity: 'high',
    advice: 'Revoke the token in the Aikido account and look for builds and changes that are not yours.',
    docs: 'https://help.aikido.dev/',
  },
  {
    id: 'aikido/client-secret',
    title: 'Aikido client secret',
    shape: 'token',
    forms: [['AIK_SECRET_', run('base62', 64)]],
    severity: 'high',
    advice: 'Revoke the secret in the Aikido account and look for builds and changes that are not yours.',
    docs: 'https://help.aikido.dev/',
  },
] satisfies Rule[];
