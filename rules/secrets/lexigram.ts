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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Lexigram, create a new one and keep it out of the repository.',
    docs: 'https://lexigram.io',
  },
] satisfies Rule[];
