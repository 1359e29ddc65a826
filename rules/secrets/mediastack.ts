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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Mediastack account: until then others use up your quota, or run up your bill.',
    docs: 'https://mediastack.com',
  },
] satisfies Rule[];
