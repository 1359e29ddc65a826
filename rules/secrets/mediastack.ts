import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mediastack/api-key',
    title: 'Mediastack API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['mediastack'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mediastack, create a new one and keep it out of the repository.',
    docs: 'https://mediastack.com',
  },
] satisfies Rule[];
