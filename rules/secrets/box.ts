import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'box/api-access-token',
    title: 'Box API access token',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['box_', 'box-api', 'boxapi', 'box_client', 'box_access_token', 'box.com', 'box_secret', 'box'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token at https://app.box.com/developers/console and create a new one.',
    docs: 'https://developer.box.com/guides/authentication/access-tokens/',
  },
] satisfies Rule[];
