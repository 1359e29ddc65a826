import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'webscraper/api-key',
    title: 'Webscraper API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['webscraper'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Webscraper, create a new one and keep it out of the repository.',
    docs: 'https://webscraper.io',
  },
] satisfies Rule[];
