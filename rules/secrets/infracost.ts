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
    advice: 'Revoke the token in the Infracost account and look for builds and changes that are not yours.',
    docs: 'https://www.infracost.io/docs/',
  },
] satisfies Rule[];
