import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the token in the settings of Dropbox, create a new one and keep it out of the repository.';

export default [
  {
    id: 'dropbox/access-token',
    title: 'Dropbox short-lived access token',
    shape: 'token',
    forms: [
      ['sl.', run('base64url', 130, 2000)],
      ['sl.u.', run('base64url', 130, 2000)],
    ],
    severity: 'high',
    entropy: 3.5,
    advice,
    docs: 'https://developers.dropbox.com/oauth-guide',
  },
  {
    id: 'dropbox/long-lived-token',
    title: 'Dropbox long-lived access token',
    shape: 'token',
    forms: [[run('base62', 11), 'AAAAAAAAAA', run('base64url', 43)]],
    severity: 'high',
    advice,
    docs: 'https://developers.dropbox.com/oauth-guide',
  },
  {
    id: 'dropbox/app-key-secret',
    title: 'Dropbox API token',
    shape: 'context',
    bodies: [run('base62', 15)],
    words: ['dropbox'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developers.dropbox.com/oauth-guide',
  },
] satisfies Rule[];
