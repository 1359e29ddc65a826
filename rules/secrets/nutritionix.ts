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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Nutritionix, create a new one and keep it out of the repository.',
    docs: 'https://nutritionix.com',
  },
] satisfies Rule[];
