import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aikido/ci-token',
    title: 'Aikido CI token',
    shape: 'token',
    forms: [['AIK_CI_', run('base62', 20, 44)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Aikido, create a new one and keep it out of the repository.',
    docs: 'https://help.aikido.dev/',
  },
  {
    id: 'aikido/client-secret',
    title: 'Aikido client secret',
    shape: 'token',
    forms: [['AIK_SECRET_', run('base62', 64)]],
    severity: 'high',
    advice: 'Revoke the secret in the settings of Aikido, create a new one and keep it out of the repository.',
    docs: 'https://help.aikido.dev/',
  },
] satisfies Rule[];
