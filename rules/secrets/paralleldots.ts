import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paralleldots/api-key',
    title: 'ParallelDots API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['paralleldots'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the ParallelDots account and check its usage: others run up your bill with it.',
    docs: 'https://paralleldots.com',
  },
] satisfies Rule[];
