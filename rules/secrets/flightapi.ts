import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flightapi/key',
    title: 'FlightAPI key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['flightapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of FlightAPI, create a new one and keep it out of the repository.',
    docs: 'https://flightapi.io',
  },
] satisfies Rule[];
