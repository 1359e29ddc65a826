import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'finnhub/access-token',
    title: 'Finnhub access token',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['finnhub'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Finnhub, create a new one and keep it out of the repository.',
    docs: 'https://finnhub.io',
  },
] satisfies Rule[];
