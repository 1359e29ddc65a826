import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'messagebird/api-token',
    title: 'MessageBird API token',
    shape: 'context',
    bodies: [run('base62', 25), run('base64url', 25)],
    words: ['messagebird', 'message-bird', 'message_bird'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the access key at https://dashboard.messagebird.com/en/developers/access.',
    docs: 'https://developers.messagebird.com/',
  },
] satisfies Rule[];
