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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://track.toggl.com/profile and create a new one.',
    docs: 'https://toggl.com',
  },
] satisfies Rule[];
