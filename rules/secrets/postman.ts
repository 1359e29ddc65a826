import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'postman/api-key',
    title: 'Postman API key',
    shape: 'token',
    forms: [
      ['PMAK-', run('hex-lower', 24), '-', run('hex-lower', 34)],
      ['PMAK-', run('base62', 24), '-', run('base62', 34)],
      ['PMAK-', run('base62', 59)],
    ],
    severity: 'high',
    advice: 'Revoke it at https://go.postman.co/settings/me/api-keys.',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  },
  {
    id: 'postman/collection-access-key',
    title: 'Postman collection access key',
    shape: 'token',
    forms: [['PMAT-', run('base36-upper', 26)]],
    severity: 'medium',
    advice: 'Revoke it under Share > Via API of the collection.',
    docs: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
  },
] satisfies Rule[];
