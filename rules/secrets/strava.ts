import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'strava/api-key',
    title: 'Strava API key',
    shape: 'context',
    bodies: [run('base36-lower', 40)],
    words: ['strava'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Strava, create a new one and keep it out of the repository.',
    docs: 'https://developers.strava.com/docs/authentication/',
  },
  {
    id: 'strava/secret',
    title: 'Strava secret',
    shape: 'context',
    bodies: [run('base36-lower', 40)],
    words: ['strava'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Strava, create a new one and keep it out of the repository.',
    docs: 'https://developers.strava.com/docs/authentication/',
  },
] satisfies Rule[];
