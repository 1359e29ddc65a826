import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scraperbox/api-key',
    title: 'ScraperBox API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['scraperbox'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ScraperBox account: until then others use up your quota, or run up your bill.',
    docs: 'https://scraperbox.com',
  },
] satisfies Rule[];
