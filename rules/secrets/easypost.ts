import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'easypost/api-key',
    title: 'EasyPost API key',
    shape: 'token',
    forms: [['EZ', ['A', 'T'], 'K', run('base62', 54)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of EasyPost, create a new one and keep it out of the repository.',
    docs: 'https://docs.easypost.com/docs/authentication',
  },
] satisfies Rule[];
