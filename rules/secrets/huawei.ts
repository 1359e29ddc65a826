import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Disable the access key under My credentials > Access keys at https://console.huaweicloud.com/iam and delete it once nothing uses it.';

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
    words: ['huawei', 'huaweicloud', 'hwcloud', 'hw_secret_key', 'obs_secret_key', 'hwclouds', 'obs_sk', 'huawei_sk', '华为云'],
    severity: 'critical',
    entropy: 3.9,
    accept: 'random',
    advice,
    docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  },
  {
    id: 'huawei/secret-key-beside-ak',
    title: 'Cloud access key and secret (AK, SK)',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['sk:', 'sk=', 'sk =', 'sk"', 'withsk', 'secretkey', 'secret_key', 'accesskeysecret', 'secretaccesskey'],
    within: 12,
    severity: 'critical',
    entropy: 3.9,
    accept: 'random',
    companion: { rule: 'huawei/ak', lines: 6 },
    advice,
    docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  },
  {
    id: 'huawei/ak',
    title: 'Cloud access key id (AK)',
    shape: 'context',
    bodies: [run('base36-upper', 20)],
    words: ['ak:', 'ak=', 'ak =', 'ak"', 'withak', 'accesskey', 'access_key', 'accesskeyid', 'access_key_id'],
    within: 12,
    component: true,
    severity: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  },
] satisfies Rule[];
