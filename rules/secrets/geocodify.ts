import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'geocodify/api-key',
    title: 'Geocodify API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['geocodify'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Geocodify account: until then others use up your quota, or run up your bill.',
    docs: 'https://geocodify.com',
  },
] satisfies Rule[];
