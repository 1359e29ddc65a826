import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'zhipu/api-key',
    title: 'Zhipu AI API key (GLM)',
    shape: 'pattern',
    pattern: /(?:zhipu|bigmodel|glm|z\.ai|zai[_-]|智谱)[^\r\n]{0,60}?(?:\r?\n[ \t]{0,12}[\w-]{2,24}["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)?(?<![0-9A-Za-z])(?<secret>[0-9a-f]{32}\.[0-9A-Za-z]{16})(?![0-9A-Za-z])/i,
    literals: ['zhipu', 'bigmodel', 'glm', 'z.ai', 'zai_', 'zai-', '智谱'],
    reach: [8, 140],
    severity: 'high',
    accept: 'zhipu',
    advice: 'Delete the key at https://open.bigmodel.cn/usercenter/apikeys.',
    docs: 'https://docs.bigmodel.cn/',
  },
] satisfies Rule[];
