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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Knapsack Pro account and look for builds and changes that are not yours.',
    docs: 'https://knapsackpro.com',
  },
] satisfies Rule[];
