import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key under Integrations > API access keys, or in the profile of the user it belongs to.';

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
    advice,
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  {
    id: 'pagerduty/rest-api-key',
    title: 'PagerDuty REST API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_+-', 20)],
    words: ['pagerduty', 'pager_duty', 'pagerduty_token', 'pagerduty_api_key', 'pd_api_key', 'pd_api_token'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
  },
  {
    id: 'pagerduty/integration-key',
    title: 'PagerDuty integration key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['pagerduty', 'pager_duty', 'pagerduty_routing_key', 'pagerduty_integration_key', 'pagerduty_service_key', 'pd_routing_key'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete the integration of the service and add a new one: whoever has the key can raise alarms.',
    docs: 'https://support.pagerduty.com/main/docs/services-and-integrations',
  },
  {
    id: 'pagerduty/oauth-token',
    title: 'PagerDuty OAuth token',
    shape: 'token',
    forms: [
      [['pdus+_', 'pdeu+_'], run('base36-upper', 4, 12), '_', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)],
    ],
    severity: 'high',
    advice: 'Delete the app registration under Integrations > App registration, or its client secret.',
    docs: 'https://developer.pagerduty.com/docs/oauth-functionality',
  },
] satisfies Rule[];
