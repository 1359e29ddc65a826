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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Spotify, create a new one and keep it out of the repository.',
    docs: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
] satisfies Rule[];
