import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'readme/api-key',
    title: 'ReadMe API key',
    shape: 'token',
    forms: [['rdme_', run('base36-lower', 70)]],
    severity: 'high',
    advice: 'Delete the key under API keys at https://dash.readme.com.',
    docs: 'https://docs.readme.com/main/reference/intro/authentication',
  },
] satisfies Rule[];
