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
    advice: 'Regenerate the key at https://finnhub.io/dashboard.',
    docs: 'https://finnhub.io/docs/api/authentication',
  },
] satisfies Rule[];
