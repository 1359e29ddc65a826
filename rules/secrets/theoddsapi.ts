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
    advice: 'Reset the key in the The Odds API account: until then others use up your quota, or run up your bill.',
    docs: 'https://the-odds-api.com',
  },
] satisfies Rule[];
