import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'knapsackpro/token',
    title: 'Knapsack Pro token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['knapsackpro'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Knapsack Pro, create a new one and keep it out of the repository.',
    docs: 'https://knapsackpro.com',
  },
] satisfies Rule[];
