import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apideck/api-key',
    title: 'Apideck API key',
    shape: 'token',
    forms: [['sk_live_', run('0-9A-Za-z-', 93)]],
    severity: 'high',
    advice: 'Revoke the key in the Apideck account: whoever has it reads and changes there what its owner can.',
    docs: 'https://apideck.com',
  },
] satisfies Rule[];
