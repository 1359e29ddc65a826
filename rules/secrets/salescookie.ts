import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'salescookie/api-key',
    title: 'SalesCookie API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['salescookie'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SalesCookie account: whoever has it reads and changes there what its owner can.',
    docs: 'https://salescookie.com',
  },
] satisfies Rule[];
