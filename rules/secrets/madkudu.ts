import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'madkudu/api-key',
    title: 'MadKudu API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['madkudu'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the MadKudu account: whoever has it reads and changes there what its owner can.',
    docs: 'https://madkudu.com',
  },
] satisfies Rule[];
