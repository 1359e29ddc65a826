import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pulumi/access-token',
    title: 'Pulumi access token',
    shape: 'token',
    forms: [['pul-', run('base36-lower', 40)]],
    check: 'hex-tail',
    severity: 'critical',
    advice: 'Delete it at https://app.pulumi.com/account/tokens.',
    docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  },
] satisfies Rule[];
