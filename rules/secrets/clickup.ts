import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clickup/personal-api-token',
    title: 'ClickUp personal API token',
    shape: 'token',
    forms: [['pk_', run('digit', 7, 9), '_', run('base36-upper', 32)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of ClickUp, create a new one and keep it out of the repository.',
    docs: 'https://developer.clickup.com/docs/authentication',
  },
] satisfies Rule[];
