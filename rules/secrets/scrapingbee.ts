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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ScrapingBee account: until then others use up your quota, or run up your bill.',
    docs: 'https://scrapingbee.com',
  },
] satisfies Rule[];
