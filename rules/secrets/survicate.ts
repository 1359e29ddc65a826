import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'survicate/api-key',
    title: 'Survicate API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['survicate'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Survicate account: whoever has it reads and changes there what its owner can.',
    docs: 'https://survicate.com',
  },
] satisfies Rule[];
