import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nicereply/api-key',
    title: 'Nicereply API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['nicereply'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Nicereply account: whoever has it reads and changes there what its owner can.',
    docs: 'https://nicereply.com',
  },
] satisfies Rule[];
