import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'toggl/track-api-key',
    title: 'Toggl track API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['toggl', 'toggltrack', 'toggl_track'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Toggl, create a new one and keep it out of the repository.',
    docs: 'https://toggl.com',
  },
] satisfies Rule[];
