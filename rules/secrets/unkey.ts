import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'unkey/root-key',
    title: 'Unkey root key',
    shape: 'token',
    forms: [['unkey_', run('base62', 20, 32)]],
    severity: 'high',
    advice: 'Delete the key at https://app.unkey.com/settings/root-keys and create a new one.',
    docs: 'https://www.unkey.com/docs',
  },
] satisfies Rule[];
