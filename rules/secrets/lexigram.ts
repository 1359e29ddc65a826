import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lexigram/api-key',
    title: 'Lexigram API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 301)],
    words: ['lexigram'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Lexigram account and check its usage: others run up your bill with it.',
    docs: 'https://lexigram.io',
  },
] satisfies Rule[];
