import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sheety/api-key',
    title: 'Sheety API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['sheety'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Sheety account: whoever has it reads and changes there what its owner can.',
    docs: 'https://sheety.co',
  },
] satisfies Rule[];
