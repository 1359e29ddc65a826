import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nutritionix/api-key',
    title: 'Nutritionix API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['nutritionix'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Nutritionix account: until then others use up your quota, or run up your bill.',
    docs: 'https://nutritionix.com',
  },
] satisfies Rule[];
