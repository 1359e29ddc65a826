import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'omise/secret-key',
    title: 'Omise secret key',
    shape: 'token',
    forms: [['skey_', run('base36-lower', 19)]],
    severity: 'critical',
    entropy: 3,
    partial: true,
    advice: 'Roll the key under Keys at https://dashboard.omise.co.',
    docs: 'https://docs.omise.co/api-authentication',
  },
  {
    id: 'omise/test-secret-key',
    title: 'Omise secret key, test mode',
    shape: 'token',
    forms: [['skey_test_', run('base36-lower', 19)]],
    severity: 'low',
    entropy: 3,
    partial: true,
    advice: 'Roll the key under Keys at https://dashboard.omise.co; it opens the test account only.',
    docs: 'https://docs.omise.co/api-authentication',
  },
] satisfies Rule[];
