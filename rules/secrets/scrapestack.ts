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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Scrapestack account: until then others use up your quota, or run up your bill.',
    docs: 'https://scrapestack.com',
  },
] satisfies Rule[];
