import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flexport/api-key',
    title: 'Flexport API key',
    shape: 'token',
    forms: [['shltm_', run('base64url', 40)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Flexport, create a new one and keep it out of the repository.',
    docs: 'https://flexport.com',
  },
] satisfies Rule[];
