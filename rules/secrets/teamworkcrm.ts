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
    advice: 'Revoke the key in the Teamwork CRM account: whoever has it reads and changes there what its owner can.',
    docs: 'https://teamwork.com',
  },
] satisfies Rule[];
