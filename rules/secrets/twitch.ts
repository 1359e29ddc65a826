import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'twitch/stream-key',
    title: 'Twitch stream key',
    shape: 'token',
    forms: [['live_', run('digit', 8, 12), '_', run('base62', 30, 36)]],
    severity: 'high',
    advice: 'Reset the stream key at https://dashboard.twitch.tv under Settings > Stream.',
    docs: 'https://dev.twitch.tv/docs/authentication/',
  },
  {
    id: 'twitch/api-token',
    title: 'Twitch API token',
    shape: 'context',
    bodies: [run('base62', 30)],
    words: ['twitch'],
    within: 24,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Create a new secret for the application at https://dev.twitch.tv/console/apps.',
    docs: 'https://dev.twitch.tv/docs/authentication/',
  },
] satisfies Rule[];
