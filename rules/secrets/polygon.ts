import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'polygon/api-key',
    title: 'Polygon API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['polygon'],
    within: 32,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Polygon, create a new one and keep it out of the repository.',
    docs: 'https://polygon.io',
  },
] satisfies Rule[];
