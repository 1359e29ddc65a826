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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ScrapingAnt account: until then others use up your quota, or run up your bill.',
    docs: 'https://scrapingant.com',
  },
] satisfies Rule[];
