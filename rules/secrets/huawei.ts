import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Disable the access key in IAM of Huawei Cloud and delete it once nothing uses it.';

export default [
  {
    id: 'huawei/access-key-id',
    title: 'Huawei Cloud access key id',
    shape: 'context',
    bodies: [run('base36-upper', 20)],
    words: ['huawei', 'huaweicloud', 'hwcloud', 'hw_access_key', 'obs_access_key', 'hwclouds', 'obs_ak', 'huawei_ak'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  },
  {
    id: 'huawei/secret-access-key',
    title: 'Huawei Cloud secret access key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['huawei', 'huaweicloud', 'hwcloud', 'hw_secret_key', 'obs_secret_key', 'hwclouds', 'obs_sk', 'huawei_sk'],
    severity: 'critical',
    entropy: 3.9,
    accept: 'random',
    advice,
    docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  },
] satisfies Rule[];
