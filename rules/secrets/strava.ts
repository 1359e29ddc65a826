import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'strava/api-key',
    title: 'Strava API key or secret',
    shape: 'context',
    bodies: [run('base36-lower', 40)],
    words: ['strava'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.strava.com/settings/api and create a new one.',
    docs: 'https://developers.strava.com/docs/authentication/',
  },
] satisfies Rule[];
