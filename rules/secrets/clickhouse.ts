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
    advice: 'Reset the secret at https://console.clickhouse.cloud and create a new one.',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  },
] satisfies Rule[];
