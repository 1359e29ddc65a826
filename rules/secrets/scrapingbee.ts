import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scrapingbee/api-key',
    title: 'ScrapingBee API key',
    shape: 'context',
    bodies: [run('base62', 80)],
    words: ['scrapingbee', 'scraping-bee', 'scraping_bee'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ScrapingBee, create a new one and keep it out of the repository.',
    docs: 'https://scrapingbee.com',
  },
] satisfies Rule[];
