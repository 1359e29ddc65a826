import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'exoscale/api-key',
    title: 'Exoscale API key',
    shape: 'token',
    forms: [['EXO', run('hex-lower', 24)]],
    severity: 'high',
    advice: 'Revoke the key under IAM.',
    docs: 'https://community.exoscale.com/product/iam/',
  },
] satisfies Rule[];
