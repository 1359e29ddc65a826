import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clickup/personal-api-token',
    title: 'ClickUp personal API token',
    shape: 'token',
    forms: [['pk_', run('digit', 7, 9), '_', run('base62', 32)]],
    severity: 'high',
    advice: 'Regenerate it under Settings > Apps at https://app.clickup.com/settings/apps.',
    docs: 'https://developer.clickup.com/docs/authentication',
  },
] satisfies Rule[];
