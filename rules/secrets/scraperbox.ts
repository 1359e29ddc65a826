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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ScraperBox, create a new one and keep it out of the repository.',
    docs: 'https://scraperbox.com',
  },
] satisfies Rule[];
