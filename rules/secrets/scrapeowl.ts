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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ScrapeOwl account: until then others use up your quota, or run up your bill.',
    docs: 'https://scrapeowl.com',
  },
] satisfies Rule[];
