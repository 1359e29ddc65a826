import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'infracost/api-token',
    title: 'Infracost API token',
    shape: 'token',
    forms: [['ico-', run('base62', 32)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the settings of Infracost, create a new one and keep it out of the repository.',
    docs: 'https://www.infracost.io/docs/',
  },
] satisfies Rule[];
