import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ucloud/private-key',
    title: 'UCloud private key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_+/=-', 40, 90)],
    words: ['ucloud', 'ucloud_private_key'],
    severity: 'high',
    entropy: 3.9,
    accept: 'random',
    advice: 'Reset the API key pair at https://console.ucloud.cn/uaccount/api_manage.',
    docs: 'https://docs.ucloud.cn/api/',
  },
] satisfies Rule[];
