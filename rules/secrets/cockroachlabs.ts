import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cockroachlabs/cloud-api-key',
    title: 'CockroachDB Cloud API key',
    shape: 'token',
    forms: [['CCDB1_', run('base62', 22), '_', run('base62', 40)]],
    severity: 'high',
    advice: 'Delete the key at https://cockroachlabs.cloud/access and create a new one.',
    docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  },
] satisfies Rule[];
