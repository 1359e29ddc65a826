import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'influxdb/api-token',
    title: 'InfluxDB API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/_=-', 88, 352)],
    words: ['influxdb', 'influx', 'influx_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token under Load data > API tokens.',
    docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
  },
] satisfies Rule[];
