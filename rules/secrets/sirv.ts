import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sirv/api-key',
    title: 'Sirv API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 88)],
    words: ['sirv'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Sirv account: whoever has it reads and changes there what its owner can.',
    docs: 'https://sirv.com',
  },
] satisfies Rule[];
