import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'float/api-key',
    title: 'Float API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/=', 59, 60)],
    words: ['float'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Float account: whoever has it reads and changes there what its owner can.',
    docs: 'https://float.com',
  },
] satisfies Rule[];
