import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dash0/auth-token',
    title: 'Dash0 auth token',
    shape: 'token',
    forms: [['auth_', run('base62', 32)]],
    words: ['dash0'],
    severity: 'high',
    partial: true,
    advice: 'Delete the token under Organization settings > Auth tokens at https://app.dash0.com.',
    docs: 'https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens',
  },
] satisfies Rule[];
