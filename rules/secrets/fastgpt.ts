import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fastgpt/api-key',
    title: 'FastGPT API key',
    shape: 'token',
    forms: [['fastgpt-', run('base62', 40, 70)], ['openapi-', run('base62', 40, 70)]],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key under API keys of the app or account.',
    docs: 'https://doc.fastgpt.io/',
  },
] satisfies Rule[];
