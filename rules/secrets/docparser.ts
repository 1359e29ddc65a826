import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'docparser/api-key',
    title: 'Docparser API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['docparser'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Docparser account: whoever has it reads and changes there what its owner can.',
    docs: 'https://docparser.com/docs/api/',
  },
] satisfies Rule[];
