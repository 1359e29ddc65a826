import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'asana/personal-access-token',
    title: 'Asana personal access token',
    shape: 'context',
    bodies: [run('0-9A-Za-z/:', 44, 80)],
    words: ['asana'],
    severity: 'high',
    accept: 'asana',
    advice: 'Revoke the token in the settings of Asana, create a new one and keep it out of the repository.',
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    id: 'asana/client-secret',
    title: 'Asana client secret',
    shape: 'context',
    bodies: [run('base62', 30, 40)],
    words: ['asana'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Asana, create a new one and keep it out of the repository.',
    docs: 'https://developers.asana.com/docs/personal-access-token',
  },
] satisfies Rule[];
