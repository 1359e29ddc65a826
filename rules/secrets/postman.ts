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
    advice: 'Revoke the key in the settings of Postman, create a new one and keep it out of the repository.',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  },
] satisfies Rule[];
