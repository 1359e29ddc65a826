import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'formio/jwt-token',
    title: 'Form.io JWT token',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.', run('base62', 220, 310), '.', run('base64url', 43)]],
    caseless: true,
    words: ['formio'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the token in the Form.io account: whoever has it reads and changes there what its owner can.',
    docs: 'https://form.io',
  },
] satisfies Rule[];
