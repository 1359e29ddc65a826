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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of WebScraping.AI, create a new one and keep it out of the repository.',
    docs: 'https://webscrapingapi.com',
  },
] satisfies Rule[];
