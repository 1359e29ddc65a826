import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

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
    advice: 'It expires after four hours; disconnect the app at https://www.dropbox.com/account/connected_apps.',
    docs: 'https://developers.dropbox.com/oauth-guide',
  },
  {
    id: 'dropbox/long-lived-token',
    title: 'Dropbox long-lived access token',
    shape: 'token',
    forms: [[run('base62', 11), 'AAAAAAAAAA', run('base64url', 43)]],
    severity: 'high',
    advice: 'Revoke it with /2/auth/token/revoke or disconnect the app at https://www.dropbox.com/account/connected_apps.',
    docs: 'https://developers.dropbox.com/oauth-guide',
  },
  {
    id: 'dropbox/app-key-secret',
    title: 'Dropbox app key or secret',
    shape: 'context',
    bodies: [run('base62', 15)],
    words: ['dropbox'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Change the app secret at https://www.dropbox.com/developers/apps.',
    docs: 'https://developers.dropbox.com/oauth-guide',
  },
] satisfies Rule[];
