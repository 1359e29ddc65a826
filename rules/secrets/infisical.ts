import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'infisical/service-token',
    title: 'Infisical service token',
    shape: 'token',
    forms: [['st.', run('hex-lower', 24), '.', run('hex-lower', 32), '.', run('hex-lower', 32)]],
    severity: 'critical',
    advice: 'Delete the service token under Access control of the project and rotate the secrets it could read.',
    docs: 'https://infisical.com/docs/documentation/platform/token',
  },
  {
    id: 'infisical/client-secret',
    title: 'Infisical machine identity client secret',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['infisical'],
    severity: 'critical',
    accept: 'random',
    advice: 'Revoke the client secret under Universal auth of the machine identity, and rotate the secrets it could read.',
    docs: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
  },
] satisfies Rule[];
