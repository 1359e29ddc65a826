import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'reallysimplesystems/api-key',
    title: 'Really Simple Systems API key',
    shape: 'token',
    forms: [['ey', run('0-9A-Za-z_.-', 153), '.ey', run('0-9A-Za-z_.-', 916, 1000)]],
    words: ['reallysimplesystems'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Really Simple Systems account: whoever has it reads and changes there what its owner can.',
    docs: 'https://reallysimplesystems.com',
  },
] satisfies Rule[];
