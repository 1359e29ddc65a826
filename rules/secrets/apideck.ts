import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apideck/api-key',
    title: 'Apideck API key',
    shape: 'token',
    forms: [['sk_live_', run('0-9A-Za-z-', 93)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Apideck, create a new one and keep it out of the repository.',
    docs: 'https://apideck.com',
  },
] satisfies Rule[];
