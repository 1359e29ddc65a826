import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'groq/api-key',
    title: 'Groq API key',
    shape: 'token',
    forms: [['gsk_', run('base62', 50, 54)]],
    lengths: [56],
    severity: 'high',
    advice: 'Delete the key at https://console.groq.com/keys.',
    docs: 'https://console.groq.com/docs/quickstart',
  },
] satisfies Rule[];
