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
    advice: 'Reset the key in the FlightAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://flightapi.io',
  },
] satisfies Rule[];
