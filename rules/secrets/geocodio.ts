import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'geocodio/api-key',
    title: 'Geocodio API key',
    shape: 'context',
    bodies: [run('base36-lower', 39)],
    words: ['geocodio', 'geocod'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Geocodio account: until then others use up your quota, or run up your bill.',
    docs: 'https://geocod.io',
  },
] satisfies Rule[];
