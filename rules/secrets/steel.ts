import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'steel/api-key',
    title: 'Steel API key',
    shape: 'token',
    forms: [['ste-', run('base62', 40, 120)]],
    words: ['steel_api', 'steel-api', 'steelapi', 'steel.dev'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.steel.dev/settings/api-keys.',
    docs: 'https://docs.steel.dev/',
  },
] satisfies Rule[];
