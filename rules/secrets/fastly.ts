import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fastly/api-token',
    title: 'Fastly API token',
    shape: 'context',
    bodies: [run('base64url', 32), run('0-9A-Za-z_=-', 32)],
    words: ['fastly'],
    within: 32,
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke it at https://manage.fastly.com/account/personal/tokens.',
    docs: 'https://developer.fastly.com/reference/api/#authentication',
  },
] satisfies Rule[];
