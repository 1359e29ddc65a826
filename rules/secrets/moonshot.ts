import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moonshot/api-key',
    title: 'Moonshot AI API key (Kimi)',
    shape: 'token',
    forms: [['sk-', run('base64url', 48)]],
    words: ['moonshot', 'kimi'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key at https://platform.moonshot.cn/console/api-keys.',
    docs: 'https://platform.moonshot.cn/docs',
  },
] satisfies Rule[];
