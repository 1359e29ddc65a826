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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of News API, create a new one and keep it out of the repository.',
    docs: 'https://newsapi.org',
  },
] satisfies Rule[];
