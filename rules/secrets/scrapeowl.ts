import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scrapeowl/api-key',
    title: 'ScrapeOwl API key',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['scrapeowl'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ScrapeOwl, create a new one and keep it out of the repository.',
    docs: 'https://scrapeowl.com',
  },
] satisfies Rule[];
