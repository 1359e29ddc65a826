import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'spoonacular/api-key',
    title: 'Spoonacular API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['spoonacular'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Spoonacular, create a new one and keep it out of the repository.',
    docs: 'https://spoonacular.com',
  },
] satisfies Rule[];
