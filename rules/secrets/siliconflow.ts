import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'siliconflow/api-key',
    title: 'SiliconFlow API key',
    shape: 'token',
    forms: [['sk-', run('lower', 48)]],
    words: ['siliconflow', 'siliconcloud'],
    severity: 'high',
    advice: 'Delete the key at https://cloud.siliconflow.cn/account/ak.',
    docs: 'https://docs.siliconflow.cn/',
  },
] satisfies Rule[];
