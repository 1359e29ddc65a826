import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cursor/api-key',
    title: 'Cursor API key',
    shape: 'token',
    forms: [['key_', run('hex-lower', 64)]],
    words: ['cursor'],
    severity: 'high',
    advice: 'Delete the key at https://cursor.com/dashboard and create a new one.',
    docs: 'https://cursor.com/docs',
  },
  {
    id: 'cursor/api-key-prefixed',
    title: 'Cursor API key',
    shape: 'token',
    forms: [['key_', run('hex-lower', 64)], ['crsr_', run('base62', 40, 100)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key at https://cursor.com/dashboard under API keys.',
    docs: 'https://cursor.com/docs/cli/reference/authentication',
  },
] satisfies Rule[];
