import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'simvoly/api-key',
    title: 'Simvoly API key',
    shape: 'context',
    bodies: [run('base62', 33)],
    words: ['simvoly'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Simvoly account: whoever has it reads and changes there what its owner can.',
    docs: 'https://simvoly.com',
  },
] satisfies Rule[];
