import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'qiniu/secret-key',
    title: 'Qiniu access or secret key',
    shape: 'context',
    bodies: [run('base64url', 40)],
    words: ['qiniu', 'qiniu_secret_key', 'qiniu_access_key', 'qiniu_sk', 'qiniu_ak', '七牛'],
    within: 80,
    severity: 'high',
    entropy: 4,
    accept: 'random',
    advice: 'Disable the key pair at https://portal.qiniu.com/user/key.',
    docs: 'https://developer.qiniu.com/kodo/3978/the-api-keys',
  },
] satisfies Rule[];
