import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key with confluent api-key delete.';

export default [
  {
    id: 'confluent/access-token',
    title: 'Confluent access token',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['confluent', 'ccloud', 'confluent_cloud'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice,
    docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
  {
    id: 'confluent/secret-key',
    title: 'Confluent secret key',
    shape: 'context',
    bodies: [run('base64', 64)],
    words: ['confluent', 'ccloud', 'confluent_cloud'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
  {
    id: 'confluent/api-secret',
    title: 'Confluent Cloud API secret',
    shape: 'token',
    forms: [['cflt', run('base64', 60)]],
    severity: 'high',
    entropy: 4,
    advice: 'Delete the key with confluent api-key delete.',
    docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  },
] satisfies Rule[];
