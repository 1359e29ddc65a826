import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zenkit/api-key',
    title: 'Zenkit API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 41)],
    words: ['zenkit'],
    severity: 'medium',
    entropy: 3,
    accept: 'dashed',
    advice: 'Revoke the key in the Zenkit account: whoever has it reads and changes there what its owner can.',
    docs: 'https://zenkit.com',
  },
] satisfies Rule[];
