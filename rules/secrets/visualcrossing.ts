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
    advice: 'Revoke the key in the settings of Visual Crossing, create a new one and keep it out of the repository.',
    docs: 'https://visualcrossing.com',
  },
] satisfies Rule[];
