import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deepseek/api-key',
    title: 'DeepSeek API key',
    shape: 'token',
    forms: [['sk-', run('base36-lower', 32)]],
    words: ['deepseek', '深度求索'],
    severity: 'high',
    advice: 'Delete the key at https://platform.deepseek.com/api_keys.',
    docs: 'https://api-docs.deepseek.com/',
  },
] satisfies Rule[];
