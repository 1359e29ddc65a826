import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'caflou/api-key',
    title: 'Caflou API key',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiJ9', run('0-9A-Za-z_.-', 135)]],
    words: ['caflou'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the key in the Caflou account: whoever has it reads and changes there what its owner can.',
    docs: 'https://caflou.com',
  },
] satisfies Rule[];
