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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of CalorieNinjas, create a new one and keep it out of the repository.',
    docs: 'https://calorieninjas.com',
  },
] satisfies Rule[];
