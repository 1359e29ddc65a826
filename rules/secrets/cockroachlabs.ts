import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cockroachlabs/cloud-api-key',
    title: 'CockroachDB Cloud API key',
    shape: 'token',
    forms: [['CCDB1_', run('base62', 22), '_', run('base62', 40)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of CockroachDB Cloud, create a new one and keep it out of the repository.',
    docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  },
] satisfies Rule[];
