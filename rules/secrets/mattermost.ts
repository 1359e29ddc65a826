import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mattermost/access-token',
    title: 'Mattermost access token',
    shape: 'context',
    bodies: [run('base62', 26)],
    words: ['mattermost'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke it under Profile > Security > Personal access tokens.',
    docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  },
] satisfies Rule[];
