import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rollbar/access-token',
    title: 'Rollbar access token',
    shape: 'context',
    bodies: [run('hex-lower', 32), run('hex-lower', 128)],
    words: ['rollbar'],
    severity: 'high',
    accept: 'random',
    partial: true,
    advice: 'Disable the token under Project access tokens, or Account access tokens, in the settings at https://app.rollbar.com; tokens with the post_client_item scope are public.',
    docs: 'https://docs.rollbar.com/docs/access-tokens',
  },
] satisfies Rule[];
