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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Geocodio, create a new one and keep it out of the repository.',
    docs: 'https://geocod.io',
  },
] satisfies Rule[];
