import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'unsplash/api-key',
    title: 'Unsplash API key',
    shape: 'context',
    bodies: [run('word', 43)],
    words: ['unsplash'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Unsplash, create a new one and keep it out of the repository.',
    docs: 'https://unsplash.com',
  },
] satisfies Rule[];
