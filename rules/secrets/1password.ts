import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: '1password/secret-key',
    title: '1Password secret key',
    shape: 'token',
    forms: [
      ['A3-', run('base36-upper', 6), '-', run('base36-upper', 11), '-', run('base36-upper', 5), '-', run('base36-upper', 5), '-', run('base36-upper', 5)],
      ['A3-', run('base36-upper', 6), '-', run('base36-upper', 6), '-', run('base36-upper', 5), '-', run('base36-upper', 5), '-', run('base36-upper', 5), '-', run('base36-upper', 5)],
    ],
    severity: 'critical',
    entropy: 3,
    advice: 'Change the secret key of the account at https://my.1password.com/profile.',
    docs: 'https://support.1password.com/secret-key-security/',
  },
  {
    id: '1password/service-account-token',
    title: '1Password service account token',
    shape: 'token',
    forms: [
      ['ops_eyJ', run('base64', 250, 2000)],
      ['ops_eyJ', run('base64', 250, 2000), '='],
      ['ops_eyJ', run('base64', 250, 2000), '=='],
    ],
    severity: 'critical',
    check: 'onepassword-json',
    advice: 'Revoke the service account under Developer > Infrastructure Secrets.',
    docs: 'https://developer.1password.com/docs/service-accounts/security/',
  },
] satisfies Rule[];
