import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paydirtapp/api-key',
    title: 'Paydirt API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['paydirtapp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Paydirt account: whoever has it reads and changes there what its owner can.',
    docs: 'https://paydirtapp.com',
  },
] satisfies Rule[];
