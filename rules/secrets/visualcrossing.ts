import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'visualcrossing/api-key',
    title: 'Visual Crossing API key',
    shape: 'context',
    bodies: [run('base62', 25)],
    words: ['visualcrossing'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Visual Crossing account: until then others use up your quota, or run up your bill.',
    docs: 'https://visualcrossing.com',
  },
] satisfies Rule[];
