import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wxpusher/app-token',
    title: 'WxPusher app token',
    shape: 'token',
    forms: [['AT_', run('base62', 32)]],
    severity: 'medium',
    entropy: 3.5,
    partial: true,
    advice: 'Reset the APP_TOKEN of the application at https://wxpusher.zjiecode.com/admin.',
    docs: 'https://wxpusher.zjiecode.com/docs/',
  },
] satisfies Rule[];
