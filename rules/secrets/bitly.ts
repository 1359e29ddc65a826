import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bitly/access-token',
    title: 'Bitly access token',
    shape: 'context',
    bodies: [run('hex', 40), run('0-9A-Za-z-', 40)],
    words: ['bitly'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token at https://app.bitly.com/settings/api and create a new one.',
    docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  },
] satisfies Rule[];
