import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mintlify/admin-key',
    title: 'Mintlify admin API key',
    shape: 'token',
    forms: [['mint_', run('base62', 20, 60)]],
    words: ['mintlify'],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Revoke the key under API keys at https://dashboard.mintlify.com/settings/organization/api-keys.',
    docs: 'https://www.mintlify.com/docs/api/introduction',
  },
] satisfies Rule[];
