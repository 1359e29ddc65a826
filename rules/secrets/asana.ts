import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it at https://app.asana.com/0/my-apps.';

export default [
  {
    id: 'asana/personal-access-token',
    title: 'Asana personal access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z/:', 44, 80)],
    words: ['asana'],
    severity: 'high',
    accept: 'asana',
    advice,
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    id: 'asana/client-secret',
    title: 'Asana client secret',
    shape: 'context',
    bodies: [run('base62', 30, 40)],
    words: ['asana'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the client secret of the app at https://app.asana.com/0/my-apps.',
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    id: 'asana/access-token',
    title: 'Asana personal access token',
    shape: 'token',
    forms: [
      ['1/', run('digit', 13, 17), ':', run('hex-lower', 32)],
      ['2/', run('digit', 13, 17), '/', run('digit', 13, 17), ':', run('hex-lower', 32)],
    ],
    severity: 'high',
    advice,
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    id: 'asana/legacy-api-token',
    title: 'Asana personal access token of the older form',
    shape: 'token',
    forms: [['0/', run('hex-lower', 32)]],
    words: ['asana'],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
] satisfies Rule[];
