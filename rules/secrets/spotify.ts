import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'spotify/api-secret',
    title: 'Spotify API secret',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['spotify'],
    within: 24,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret at https://developer.spotify.com/dashboard and create a new one.',
    docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
] satisfies Rule[];
