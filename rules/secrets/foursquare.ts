import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'foursquare/api-key',
    title: 'Foursquare API key',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['foursquare'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Foursquare, create a new one and keep it out of the repository.',
    docs: 'https://foursquare.com',
  },
  {
    id: 'foursquare/secret-match',
    title: 'Foursquare secret match',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['foursquare'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Foursquare, create a new one and keep it out of the repository.',
    docs: 'https://foursquare.com',
  },
] satisfies Rule[];
