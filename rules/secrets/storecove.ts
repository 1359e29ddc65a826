import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'storecove/api-key',
    title: 'Storecove API key',
    shape: 'context',
    bodies: [run('base64url', 43)],
    words: ['storecove'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Storecove account: whoever has it reads and changes there what its owner can.',
    docs: 'https://storecove.com',
  },
] satisfies Rule[];
