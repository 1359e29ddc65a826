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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Webscraper account: until then others use up your quota, or run up your bill.',
    docs: 'https://webscraper.io',
  },
] satisfies Rule[];
