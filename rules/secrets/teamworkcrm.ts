import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'teamworkcrm/api-key',
    title: 'Teamwork CRM API key',
    shape: 'token',
    forms: [['tkn.v1_', run('base62', 71), '=']],
    caseless: true,
    severity: 'high',
    advice: 'Revoke the key in the settings of Teamwork CRM, create a new one and keep it out of the repository.',
    docs: 'https://teamwork.com',
  },
] satisfies Rule[];
