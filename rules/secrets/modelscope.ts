import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the token at https://modelscope.cn/my/myaccesstoken.';

export default [
  {
    id: 'modelscope/access-token',
    title: 'ModelScope access token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['modelscope', 'modelscope_api', 'modelscope_token', 'modelscope_sdk_token', '魔搭'],
    severity: 'high',
    accept: 'uuid',
    advice,
    docs: 'https://modelscope.cn/docs/accounts/token',
  },
  {
    id: 'modelscope/access-token-prefixed',
    title: 'ModelScope access token, newer form',
    shape: 'token',
    forms: [['ms-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'high',
    advice,
    docs: 'https://modelscope.cn/docs/accounts/token',
  },
] satisfies Rule[];
