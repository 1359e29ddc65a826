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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of InfluxDB, create a new one and keep it out of the repository.',
    docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
  },
] satisfies Rule[];
