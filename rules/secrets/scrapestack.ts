import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scrapestack/api-key',
    title: 'Scrapestack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['scrapestack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Scrapestack, create a new one and keep it out of the repository.',
    docs: 'https://scrapestack.com',
  },
] satisfies Rule[];
