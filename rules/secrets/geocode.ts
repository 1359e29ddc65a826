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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Geocode, create a new one and keep it out of the repository.',
    docs: 'https://geocode.xyz',
  },
] satisfies Rule[];
