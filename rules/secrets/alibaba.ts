import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Disable the key pair in RAM and delete it once nothing uses it.';
const revoke = 'It expires by itself; end the role session it was made from.';

export default [
  {
    id: 'alibaba/access-key-id',
    title: 'Alibaba access key id',
    shape: 'token',
    forms: [['LTAI', run('base62', 12, 22)]],
    severity: 'high',
    confidence: 'medium',
    entropy: 3,
    accept: 'not-example',
    advice,
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
  {
    id: 'alibaba/sts-access-key-id',
    title: 'Alibaba temporary access key id',
    shape: 'token',
    forms: [['STS.', run('base62', 16, 64)]],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: revoke,
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
  {
    id: 'alibaba/access-key-secret',
    title: 'Alibaba access key secret',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: [
      'alibaba', 'aliyun', 'ltai', 'alicloud', 'aliyuncs', 'accesskeysecret', 'access_key_secret', 'accesskey_secret', 'oss_secret',
      'access-key-secret',
    ],
    severity: 'critical',
    entropy: 3.7,
    accept: 'random',
    companion: { rule: 'alibaba/access-key-id', lines: 6, optional: true },
    advice,
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
  {
    id: 'alibaba/sts-access-key-secret',
    title: 'Alibaba temporary access key secret',
    shape: 'context',
    bodies: [run('base62', 30, 64)],
    words: ['aliyun_sts', 'alibaba_sts', 'sts_access_key_secret', 'sts_secret', 'accesskeysecret'],
    within: 24,
    severity: 'critical',
    entropy: 3.9,
    accept: 'random',
    advice: 'It expires by itself; end the role session it was made from.',
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
  {
    id: 'alibaba/sts-security-token',
    title: 'Alibaba temporary security token',
    shape: 'token',
    forms: [['CAIS', run('base64-padded', 60, 2000)]],
    severity: 'medium',
    entropy: 4.3,
    accept: 'not-example',
    advice: revoke,
    docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  },
] satisfies Rule[];
