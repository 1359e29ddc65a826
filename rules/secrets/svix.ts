import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'svix/api-key',
    title: 'Svix API key',
    shape: 'token',
    forms: [['testsk_', run('base64url', 32), '.', run('lower', 2)], ['sk_', run('base64url', 32), '.', ['us', 'eu', 'ca', 'au', 'in']]],
    severity: 'high',
    partial: true,
    advice: 'Expire the key under API access at https://dashboard.svix.com.',
    docs: 'https://docs.svix.com/quickstart',
  },
] satisfies Rule[];
