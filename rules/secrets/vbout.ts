import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vbout/api-key',
    title: 'VBOUT API key',
    shape: 'context',
    bodies: [run('digit', 25)],
    words: ['vbout'],
    severity: 'medium',
    entropy: 2.4,
    accept: 'random',
    advice: 'Revoke the key in the VBOUT account: whoever has it reads and changes there what its owner can.',
    docs: 'https://vbout.com',
  },
] satisfies Rule[];
