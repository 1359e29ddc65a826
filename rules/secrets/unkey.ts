import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'unkey/root-key',
    title: 'Unkey root key',
    shape: 'token',
    forms: [['unkey_', run('base62', 20, 32)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Unkey, create a new one and keep it out of the repository.',
    docs: 'https://www.unkey.com/docs',
  },
] satisfies Rule[];
