import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'confluent/access-token',
    title: 'Confluent access token',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['confluent', 'ccloud', 'confluent_cloud'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Confluent, create a new one and keep it out of the repository.',
    docs: 'https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html',
  },
  {
    id: 'confluent/secret-key',
    title: 'Confluent secret key',
    shape: 'context',
    bodies: [run('base64', 64)],
    words: ['confluent', 'ccloud', 'confluent_cloud'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Confluent, create a new one and keep it out of the repository.',
    docs: 'https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys.html',
  },
] satisfies Rule[];
