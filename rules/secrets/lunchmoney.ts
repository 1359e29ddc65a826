import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lunchmoney/api-key',
    title: 'Lunch Money API key',
    shape: 'context',
    bodies: [run('hex', 50)],
    words: ['lunchmoney'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Lunch Money account: whoever has it reads and changes there what its owner can.',
    docs: 'https://lunchmoney.app',
  },
] satisfies Rule[];
