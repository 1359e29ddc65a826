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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of FlightStats, create a new one and keep it out of the repository.',
    docs: 'https://flightstats.com',
  },
] satisfies Rule[];
