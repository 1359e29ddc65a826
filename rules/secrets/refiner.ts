import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'refiner/api-key',
    title: 'Refiner API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['refiner'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the Refiner account: whoever has it reads and changes there what its owner can.',
    docs: 'https://refiner.io',
  },
] satisfies Rule[];
