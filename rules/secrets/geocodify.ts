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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Geocodify, create a new one and keep it out of the repository.',
    docs: 'https://geocodify.com',
  },
] satisfies Rule[];
