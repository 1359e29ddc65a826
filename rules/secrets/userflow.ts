import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'userflow/api-key',
    title: 'Userflow API key',
    shape: 'context',
    bodies: [run('word', 29)],
    words: ['userflow'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Userflow account: whoever has it reads and changes there what its owner can.',
    docs: 'https://userflow.com',
  },
] satisfies Rule[];
