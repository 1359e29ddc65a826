import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'prefect/api-token',
    title: 'Prefect API key',
    shape: 'token',
    forms: [['pnu_', run('base62', 36)]],
    severity: 'high',
    advice: 'Delete the key at https://app.prefect.cloud/my/api-keys.',
    docs: 'https://docs.prefect.io/',
  },
] satisfies Rule[];
