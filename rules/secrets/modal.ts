import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'modal/token-secret',
    title: 'Modal token secret',
    shape: 'token',
    forms: [['as-', run('base62', 22)]],
    words: ['modal'],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the token at https://modal.com/settings/tokens.',
    docs: 'https://modal.com/docs/reference/modal.config',
  },
] satisfies Rule[];
