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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://unsplash.com/oauth/applications and create a new one.',
    docs: 'https://unsplash.com',
  },
] satisfies Rule[];
