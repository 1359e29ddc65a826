import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitwarden/access-token',
    title: 'Bitwarden Secrets Manager access token',
    shape: 'token',
    forms: [['0.', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12), '.', run('base62', 30), ':', run('base64', 22), '==']],
    severity: 'critical',
    advice: 'Revoke the access token of the machine account and rotate the secrets it could read.',
    docs: 'https://bitwarden.com/help/access-tokens/',
  },
] satisfies Rule[];
