import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'squarespace/access-token',
    title: 'Squarespace access token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['squarespace'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the token in the settings of Squarespace, create a new one and keep it out of the repository.',
    docs: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  },
] satisfies Rule[];
