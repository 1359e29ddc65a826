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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ScraperAPI, create a new one and keep it out of the repository.',
    docs: 'https://scraperapi.com',
  },
] satisfies Rule[];
