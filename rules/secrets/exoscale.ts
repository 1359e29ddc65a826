import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'exoscale/api-key',
    title: 'Exoscale API key',
    shape: 'token',
    forms: [['EXO', run('base62', 24, 30)]],
    entropy: 3,
    check: 'hex-tail',
    severity: 'high',
    advice: 'Revoke the key under IAM.',
    docs: 'https://community.exoscale.com/product/iam/',
  },
] satisfies Rule[];
