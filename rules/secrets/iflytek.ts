import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'iflytek/api-secret',
    title: 'iFLYTEK API secret or key',
    shape: 'context',
    bodies: [run('hex-lower', 32), run('base64', 32)],
    words: ['iflytek', 'xfyun', 'spark_api_secret', 'spark_api_key', 'xunfei', 'xf_api_key', 'xf_secret', 'sparkai', '讯飞', '星火'],
    severity: 'high',
    accept: 'random',
    advice: 'Reset the APISecret of the application at https://console.xfyun.cn.',
    docs: 'https://www.xfyun.cn/doc/',
  },
] satisfies Rule[];
