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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Spoonacular account: until then others use up your quota, or run up your bill.',
    docs: 'https://spoonacular.com',
  },
] satisfies Rule[];
