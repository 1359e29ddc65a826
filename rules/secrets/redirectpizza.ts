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
    advice: 'Revoke the token in the settings of redirect.pizza, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
