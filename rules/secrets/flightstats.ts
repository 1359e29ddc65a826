import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flightstats/api-key',
    title: 'FlightStats API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['flightstats'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the FlightStats account: until then others use up your quota, or run up your bill.',
    docs: 'https://flightstats.com',
  },
] satisfies Rule[];
