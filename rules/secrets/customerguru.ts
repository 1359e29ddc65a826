import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'customerguru/api-key',
    title: 'Customer.guru API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['customerguru', 'customer.guru', 'guru'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Customer.guru account: whoever has it reads and changes there what its owner can.',
    docs: 'https://customer.guru',
  },
] satisfies Rule[];
