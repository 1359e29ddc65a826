import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gengo/api-key',
    title: 'Gengo API key or secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=$@\\[\\]\\^{|}~-', 64), run('0-9A-Za-z_=$@\\[\\]\\^{|}~ -', 65)],
    words: ['gengo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Gengo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://gengo.com',
  },
] satisfies Rule[];
