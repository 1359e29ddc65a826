import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ksyun/secret-key',
    title: 'Kingsoft Cloud secret key',
    shape: 'context',
    bodies: [run('base64-padded', 44)],
    words: ['ksyun', 'ksyun_secret_key', 'kingsoft', 'ks3_secret', 'ksyun_sk'],
    severity: 'critical',
    accept: 'random',
    entropy: 4,
    partial: true,
    advice: 'Disable the access key in IAM of Kingsoft Cloud and delete it once nothing uses it.',
    docs: 'https://docs.ksyun.com/documents/40311',
  },
] satisfies Rule[];
