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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Sportmonks, create a new one and keep it out of the repository.',
    docs: 'https://docs.sportmonks.com/',
  },
] satisfies Rule[];
