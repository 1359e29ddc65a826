import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'readme/api-key',
    title: 'ReadMe API key',
    shape: 'token',
    forms: [['rdme_', run('base36-lower', 70)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of ReadMe, create a new one and keep it out of the repository.',
    docs: 'https://docs.readme.com/main/reference/intro/authentication',
  },
] satisfies Rule[];
