import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'newsapi/key',
    title: 'News API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['newsapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://newsapi.org/account and create a new one.',
    docs: 'https://newsapi.org',
  },
] satisfies Rule[];
