import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zhipu/api-key',
    title: 'Zhipu AI API key (GLM)',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 49)],
    words: ['zhipu', 'zhipuai', 'bigmodel', 'glm', 'chatglm', 'zai', 'z_ai', 'z.ai'],
    severity: 'high',
    accept: 'zhipu',
    advice: 'Delete the key at https://open.bigmodel.cn/usercenter/apikeys.',
    docs: 'https://docs.bigmodel.cn/',
  },
] satisfies Rule[];
