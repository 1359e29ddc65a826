import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'taxjar/api-key',
    title: 'TaxJar API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['taxjar'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the TaxJar account: whoever has it reads and changes there what its owner can.',
    docs: 'https://taxjar.com',
  },
] satisfies Rule[];
