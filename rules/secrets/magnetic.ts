import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'magnetic/api-token',
    title: 'Magnetic API token',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['magnetic'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the token in the Magnetic account: whoever has it reads and changes there what its owner can.',
    docs: 'https://magnetichq.com',
  },
] satisfies Rule[];
