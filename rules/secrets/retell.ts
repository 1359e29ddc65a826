import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'retell/api-key',
    title: 'Retell AI API key',
    shape: 'token',
    forms: [['key_', run('base62', 24, 40)]],
    words: ['retell'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under API keys at https://dashboard.retellai.com.',
    docs: 'https://docs.retellai.com/',
  },
] satisfies Rule[];
