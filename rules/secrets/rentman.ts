import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rentman/api-key',
    title: 'Rentman API key',
    shape: 'token',
    forms: [['ey', run('base62', 34), '.ey', run('0-9A-Za-z_.-', 250, 300)]],
    words: ['rentman'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Rentman account: whoever has it reads and changes there what its owner can.',
    docs: 'https://rentman.net',
  },
] satisfies Rule[];
