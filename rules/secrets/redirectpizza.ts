import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'redirectpizza/api-token',
    title: 'redirect.pizza API token',
    shape: 'token',
    forms: [['rpa_', run('base62', 30)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the redirect.pizza console and look for resources and costs that are not yours.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
