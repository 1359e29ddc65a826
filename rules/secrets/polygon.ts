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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://polygon.io/dashboard/keys and create a new one.',
    docs: 'https://polygon.io',
  },
] satisfies Rule[];
