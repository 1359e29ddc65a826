import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'letta/api-key',
    title: 'Letta API key',
    shape: 'token',
    forms: [['sk-let-', run('base64', 60, 200)], ['sk-let-', run('base64', 60, 200), '='], ['sk-let-', run('base64', 60, 200), '==']],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.letta.com/api-keys.',
    docs: 'https://docs.letta.com/',
  },
] satisfies Rule[];
