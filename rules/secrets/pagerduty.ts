import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pagerduty/api-key',
    title: 'PagerDuty API key',
    shape: 'token',
    forms: [['u+', run('0-9A-Za-z_+-', 18)]],
    words: ['pagerduty', 'pager_duty', 'pd-', 'pd_'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of PagerDuty, create a new one and keep it out of the repository.',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
] satisfies Rule[];
