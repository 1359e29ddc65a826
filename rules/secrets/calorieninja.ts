import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'calorieninja/api-key',
    title: 'CalorieNinjas API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['calorieninja'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the CalorieNinjas account: until then others use up your quota, or run up your bill.',
    docs: 'https://calorieninjas.com',
  },
] satisfies Rule[];
