import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scraperapi/key',
    title: 'ScraperAPI key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['scraperapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ScraperAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://scraperapi.com',
  },
] satisfies Rule[];
