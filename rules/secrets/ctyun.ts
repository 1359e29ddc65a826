import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ctyun/secret-key',
    title: 'CTyun secret key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['ctyun', 'tianyiyun'],
    severity: 'high',
    accept: 'random',
    advice: 'Disable the access key in the CTyun console.',
    docs: 'https://www.ctyun.cn/document/10015882',
  },
] satisfies Rule[];
