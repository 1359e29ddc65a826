import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'webscraping/api-key',
    title: 'WebScraping.AI API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['webscraping'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the WebScraping.AI account: until then others use up your quota, or run up your bill.',
    docs: 'https://webscrapingapi.com',
  },
] satisfies Rule[];
