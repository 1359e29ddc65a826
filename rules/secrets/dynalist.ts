import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dynalist/api-key',
    title: 'Dynalist API key',
    shape: 'context',
    bodies: [run('base64url', 128)],
    words: ['dynalist'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Dynalist account: whoever has it reads and changes there what its owner can.',
    docs: 'https://dynalist.io',
  },
] satisfies Rule[];
