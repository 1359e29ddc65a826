import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'documo/api-key',
    title: 'Documo API key',
    shape: 'token',
    forms: [['ey', run('base62', 34), '.ey', run('base62', 154), '.', run('base64url', 43)]],
    words: ['documo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Documo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://documo.com',
  },
] satisfies Rule[];
