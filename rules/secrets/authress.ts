import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'authress/service-client-access-key',
    title: 'Authress service client access key',
    shape: 'token',
    forms: [[['sc', 'ext', 'scauth', 'authress'], '_', run('base36-lower', 5, 30), '.', run('base36-lower', 4, 6), '.acc', ['-', '_'], run('0-9a-z-', 10, 32), '.', run('A-Za-z0-9+/_=-', 30, 120)]],
    severity: 'high',
    advice: 'Revoke the key in the Authress account and look for builds and changes that are not yours.',
    docs: 'https://authress.io/knowledge-base/docs/authentication/service-clients/secrets-scanning/',
  },
] satisfies Rule[];
