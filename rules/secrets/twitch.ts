import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'twitch/stream-key',
    title: 'Twitch stream key',
    shape: 'token',
    forms: [['live_', run('digit', 8, 12), '_', run('base62', 30, 36)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Twitch, create a new one and keep it out of the repository.',
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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of Twitch, create a new one and keep it out of the repository.',
    docs: 'https://dev.twitch.tv/docs/authentication/',
  },
] satisfies Rule[];
