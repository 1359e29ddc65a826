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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Geoapify, create a new one and keep it out of the repository.',
    docs: 'https://geoapify.com',
  },
] satisfies Rule[];
