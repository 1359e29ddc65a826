import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lambdatest/access-key',
    title: 'LambdaTest access key',
    shape: 'token',
    forms: [['LT_', run('base62', 40, 60)]],
    words: ['lambdatest', 'lt_access_key'],
    severity: 'high',
    partial: true,
    advice: 'Regenerate the access key in the account settings at https://accounts.lambdatest.com.',
    docs: 'https://www.testmuai.com/support/docs/using-environment-variables-for-authentication-credentials/',
  },
] satisfies Rule[];
