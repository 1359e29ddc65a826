import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mollie/api-key',
    title: 'Mollie API key',
    shape: 'token',
    forms: [
      ['live_', run('base62', 30)],
      ['test_', run('base62', 30)],
    ],
    words: ['mollie'],
    entropy: 3,
    severity: 'high',
    advice: 'Reset the key at https://my.mollie.com/dashboard/developers/api-keys.',
    docs: 'https://docs.mollie.com/reference/authentication',
  },
] satisfies Rule[];
