import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'baidu/access-key-id',
    title: 'Baidu Cloud access key id',
    shape: 'token',
    forms: [
      ['ALTAK', run('base62', 21)],
      ['ALTAK-', run('base62', 21)],
    ],
    severity: 'high',
    entropy: 3,
    advice: 'Disable the access key at https://console.bce.baidu.com/iam/#/iam/accesslist and delete it once nothing uses it.',
    docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  },
  {
    id: 'baidu/qianfan-api-key',
    title: 'Baidu Qianfan API key',
    shape: 'token',
    forms: [['bce-v3/ALTAK', ['-', 'SP-'], run('base62', 21), '/', run('hex-lower', 40)]],
    severity: 'high',
    advice: 'Delete the key at https://console.bce.baidu.com/iam/#/iam/apikey/list.',
    docs: 'https://cloud.baidu.com/doc/qianfan/index.html',
  },
  {
    id: 'baidu/secret-key',
    title: 'Baidu Cloud secret access key or app secret',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['baidu', 'bce_secret', 'bce_sk', 'baidubce', 'qianfan_sk', 'qianfan_secret', 'ernie', 'wenxin', 'baidu_secret_key', 'baidu_api_key', '百度'],
    severity: 'high',
    entropy: 3.5,
    accept: 'random',
    advice: 'Disable the access key, or reset the secret of the application, at https://console.bce.baidu.com.',
    docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  },
] satisfies Rule[];
