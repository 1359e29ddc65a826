import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloze/api-key',
    title: 'Cloze API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['cloze'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Cloze account: whoever has it reads and changes there what its owner can.',
    docs: 'https://cloze.com',
  },
] satisfies Rule[];
