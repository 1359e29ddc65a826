import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'easypost/api-key',
    title: 'EasyPost API key',
    shape: 'token',
    forms: [['EZ', ['A', 'T'], 'K', run('base62', 54)]],
    severity: 'high',
    advice: 'Delete the key at https://www.easypost.com/account/api-keys.',
    docs: 'https://docs.easypost.com/docs/authentication',
  },
] satisfies Rule[];
