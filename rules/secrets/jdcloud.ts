import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jdcloud/access-key-id',
    title: 'JD Cloud access key id',
    shape: 'token',
    forms: [['JDC_', run('base36-upper', 28)]],
    severity: 'high',
    advice: 'Disable the access key in the JD Cloud console.',
    docs: 'https://docs.jdcloud.com/en/account-management/accesskey-management',
  },
] satisfies Rule[];
