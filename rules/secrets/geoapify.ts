import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'geoapify/api-key',
    title: 'Geoapify API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['geoapify'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Geoapify account: until then others use up your quota, or run up your bill.',
    docs: 'https://geoapify.com',
  },
] satisfies Rule[];
