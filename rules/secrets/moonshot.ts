import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moonshot/api-key',
    title: 'Moonshot AI API key (Kimi)',
    shape: 'token',
    forms: [['sk-', run('base64url', 48)]],
    words: ['moonshot', 'kimi', '月之暗面'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key at https://platform.moonshot.cn/console/api-keys.',
    docs: 'https://platform.moonshot.cn/docs',
  },
  {
    id: 'moonshot/kimi-code-key',
    title: 'Kimi Code API key',
    shape: 'token',
    forms: [['sk-kimi-', run('base62', 40, 90)]],
    severity: 'high',
    advice: 'Delete the key at https://www.kimi.com/code/console.',
    docs: 'https://platform.moonshot.cn/docs',
  },
] satisfies Rule[];
