import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'grafana/api-key',
    title: 'Grafana API key (legacy)',
    shape: 'token',
    forms: [
      ['eyJrIjoi', run('base64', 60, 400)],
      ['eyJrIjoi', run('base64', 60, 400), '='],
      ['eyJrIjoi', run('base64', 60, 400), '=='],
    ],
    severity: 'high',
    check: 'grafana-json',
    advice: 'Delete the key and use a service account token in its place.',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
  },
  {
    id: 'grafana/cloud-access-policy-token',
    title: 'Grafana Cloud access policy token',
    shape: 'token',
    forms: [
      ['glc_', run('base64', 32, 400)],
      ['glc_', run('base64', 32, 400), '='],
      ['glc_', run('base64', 32, 400), '=='],
    ],
    severity: 'high',
    entropy: 3,
    check: 'grafana-json',
    advice: 'Delete the token under Access policies at https://grafana.com.',
    docs: 'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  },
  {
    id: 'grafana/service-account-token',
    title: 'Grafana service account token',
    shape: 'token',
    forms: [['glsa_', run('base62', 32), '_', run('hex', 8)]],
    severity: 'high',
    check: 'grafana-crc32',
    advice: 'Delete the token under Administration > Service accounts.',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
] satisfies Rule[];
