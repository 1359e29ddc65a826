import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gitee/access-token',
    title: 'Gitee access token',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['gitee', '码云', 'gitee_token', 'gitee_access_token'],
    severity: 'critical',
    accept: 'random',
    advice: 'Delete the token at https://gitee.com/profile/personal_access_tokens.',
    docs: 'https://gitee.com/profile/personal_access_tokens',
  },
  {
    id: 'gitee/ai-access-token',
    title: 'Gitee AI access token',
    shape: 'context',
    bodies: [run('base36-upper', 40)],
    words: ['gitee_ai', 'giteeai', 'gitee-ai', 'ai.gitee.com', 'moark'],
    severity: 'high',
    accept: 'random',
    entropy: 3.5,
    advice: 'Delete the token at https://ai.gitee.com/dashboard/settings/tokens.',
    docs: 'https://ai.gitee.com/docs/',
  },
] satisfies Rule[];
