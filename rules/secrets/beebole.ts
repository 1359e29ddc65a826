import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'beebole/api-key',
    title: 'Beebole API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['beebole'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Beebole account: whoever has it reads and changes there what its owner can.',
    docs: 'https://beebole-apps.com',
  },
] satisfies Rule[];
