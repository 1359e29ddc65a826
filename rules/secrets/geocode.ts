import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'geocode/api-key',
    title: 'Geocode API key',
    shape: 'context',
    bodies: [run('base62', 28)],
    words: ['geocode'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Geocode account: until then others use up your quota, or run up your bill.',
    docs: 'https://geocode.xyz',
  },
] satisfies Rule[];
