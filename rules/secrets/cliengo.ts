import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cliengo/api-key',
    title: 'Cliengo API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['cliengo'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the Cliengo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://cliengo.com',
  },
] satisfies Rule[];
