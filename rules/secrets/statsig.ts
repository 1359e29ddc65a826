import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'statsig/server-secret',
    title: 'Statsig server secret key',
    shape: 'token',
    forms: [['secret-', run('base62', 40, 48)]],
    words: ['statsig'],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Revoke the key under Project settings > Keys and environments at https://console.statsig.com.',
    docs: 'https://docs.statsig.com/sdk-keys/api-keys',
  },
] satisfies Rule[];
