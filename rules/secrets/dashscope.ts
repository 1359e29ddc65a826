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
    advice: 'Delete the key at https://bailian.console.aliyun.com/?tab=model#/api-key.',
    docs: 'https://help.aliyun.com/zh/model-studio/get-api-key',
  },
  {
    id: 'dashscope/plan-api-key',
    title: 'Alibaba Cloud Model Studio plan API key (Coding Plan, Token Plan)',
    shape: 'token',
    forms: [['sk-sp-', run('0-9A-Za-z.', 28, 200)], ['sk-sp-', run('0-9A-Za-z.', 3, 60), '.', run('base64url', 40, 200)]],
    severity: 'high',
    entropy: 3,
    advice: 'Reset the key on the Coding Plan or Token Plan page of the Model Studio console; the old one ends at once.',
    docs: 'https://help.aliyun.com/zh/model-studio/coding-plan-quickstart',
  },
  {
    id: 'dashscope/workspace-api-key',
    title: 'Alibaba Cloud Model Studio workspace API key',
    shape: 'token',
    forms: [['sk-ws-', run('upper', 1), '.', run('upper', 5, 12), '.', run('base62', 3, 8), '.', run('base64url', 60, 200)]],
    severity: 'high',
    advice: 'Delete the key under API keys in the console of Alibaba Cloud Model Studio.',
    docs: 'https://help.aliyun.com/zh/model-studio/get-api-key',
  },
] satisfies Rule[];
