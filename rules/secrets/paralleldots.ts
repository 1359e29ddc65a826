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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ParallelDots, create a new one and keep it out of the repository.',
    docs: 'https://paralleldots.com',
  },
] satisfies Rule[];
