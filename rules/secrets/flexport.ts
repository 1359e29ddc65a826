import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flexport/api-key',
    title: 'Flexport API key',
    shape: 'token',
    forms: [['shltm_', run('base64url', 40)]],
    severity: 'high',
    advice: 'Revoke the key in the Flexport account: whoever has it reads and changes there what its owner can.',
    docs: 'https://flexport.com',
  },
] satisfies Rule[];
