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
  {
    id: 'prefect/service-account-key',
    title: 'Prefect service account API key',
    shape: 'token',
    forms: [['pnb_', run('base62', 36)]],
    severity: 'high',
    advice: 'Rotate the key of the service account under Account settings > Service accounts at https://app.prefect.cloud.',
    docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts',
  },
] satisfies Rule[];
