import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'siteleaf/api-key',
    title: 'Siteleaf API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['siteleaf'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Siteleaf, create a new one and keep it out of the repository.',
    docs: 'https://siteleaf.com',
  },
] satisfies Rule[];
