import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dbt/cloud-token',
    title: 'dbt Cloud token',
    shape: 'token',
    forms: [[['dbtc_', 'dbtu_', 'dbts_'], run('base64url', 30, 80)]],
    severity: 'high',
    advice: 'Revoke the token under Account settings > API tokens.',
    docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  },
] satisfies Rule[];
