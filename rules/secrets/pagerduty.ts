import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'pagerduty/api-key',
    title: 'PagerDuty API key',
    shape: 'pattern',
    pattern: /(?:pagerduty|pager_duty|pd-|pd_)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>u\+[0-9A-Za-z_+-]{18})(?![0-9A-Za-z])/i,
    literals: ['pagerduty', 'pager_duty', 'pd-', 'pd_'],
    reach: [8, 140],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of PagerDuty, create a new one and keep it out of the repository.',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
] satisfies Rule[];
