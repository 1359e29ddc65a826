import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gitee/access-token',
    title: 'Gitee access token',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['gitee', 'gitee_token', 'gitee_access_token'],
    severity: 'critical',
    accept: 'random',
    advice: 'Delete the token at https://gitee.com/profile/personal_access_tokens.',
    docs: 'https://gitee.com/profile/personal_access_tokens',
  },
] satisfies Rule[];
