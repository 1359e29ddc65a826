import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'theoddsapi/key',
    title: 'The Odds API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['theoddsapi', 'the-odds-api', 'odds_api'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of The Odds API, create a new one and keep it out of the repository.',
    docs: 'https://the-odds-api.com',
  },
] satisfies Rule[];
