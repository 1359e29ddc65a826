import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'permit/api-key',
    title: 'Permit.io API key',
    shape: 'token',
    forms: [['permit_key_', run('base62', 60, 100)]],
    severity: 'high',
    partial: true,
    advice: 'Rotate the key under Settings > API keys at https://app.permit.io.',
    docs: 'https://docs.permit.io/',
  },
] satisfies Rule[];
