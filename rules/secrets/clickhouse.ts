import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clickhouse/cloud-api-secret-key',
    title: 'ClickHouse Cloud API secret key',
    shape: 'token',
    forms: [['4b1d', run('base62', 38)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Revoke the secret in the settings of ClickHouse, create a new one and keep it out of the repository.',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  },
] satisfies Rule[];
