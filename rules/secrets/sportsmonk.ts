import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sportsmonk/api-key',
    title: 'Sportmonks API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['sportsmonk'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Sportmonks account: until then others use up your quota, or run up your bill.',
    docs: 'https://docs.sportmonks.com/',
  },
] satisfies Rule[];
