import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'novita/api-key',
    title: 'Novita AI API key',
    shape: 'token',
    forms: [['sk_', run('base64url', 43)]],
    words: ['novita'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key in the account settings of Novita AI and create a new one.',
    docs: 'https://novita.ai/docs',
  },
] satisfies Rule[];
