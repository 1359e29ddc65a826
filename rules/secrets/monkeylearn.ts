import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'monkeylearn/api-key',
    title: 'MonkeyLearn API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['monkeylearn'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the MonkeyLearn account: whoever has it reads and changes there what its owner can.',
    docs: 'https://monkeylearn.com',
  },
] satisfies Rule[];
