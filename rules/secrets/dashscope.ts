import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dashscope/api-key',
    title: 'Alibaba Cloud DashScope API key (Qwen, Model Studio)',
    shape: 'token',
    forms: [['sk-', run('hex-lower', 32)]],
    words: ['dashscope', 'qwen', 'bailian', 'modelstudio', 'aliyun', 'aliyuncs', 'tongyi', '通义', '百炼', '阿里云'],
    severity: 'high',
    advice: 'Delete the key in the console of Alibaba Cloud Model Studio under API keys.',
    docs: 'https://help.aliyun.com/zh/model-studio/get-api-key',
  },
] satisfies Rule[];
