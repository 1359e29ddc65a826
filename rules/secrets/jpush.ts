import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jpush/master-secret',
    title: 'JPush master secret',
    shape: 'context',
    bodies: [run('hex-lower', 24)],
    words: ['jpush', 'jiguang', 'master_secret', 'mastersecret', 'jpush_secret', 'jpush_key'],
    severity: 'high',
    accept: 'random',
    advice: 'Reset the master secret in the Jiguang console.',
    docs: 'https://docs.jiguang.cn/jpush/',
  },
] satisfies Rule[];
