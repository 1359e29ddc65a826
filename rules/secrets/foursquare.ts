import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'foursquare/api-key',
    title: 'Foursquare API key or secret',
    shape: 'context',
    bodies: [run('base62', 48)],
    words: ['foursquare'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://foursquare.com/developers/ and create a new one.',
    docs: 'https://foursquare.com',
  },
] satisfies Rule[];
