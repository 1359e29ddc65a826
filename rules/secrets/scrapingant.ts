import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scrapingant/api-key',
    title: 'ScrapingAnt API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['scrapingant'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ScrapingAnt, create a new one and keep it out of the repository.',
    docs: 'https://scrapingant.com',
  },
] satisfies Rule[];
