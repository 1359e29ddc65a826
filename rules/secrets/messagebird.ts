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
  {
    id: 'messagebird/client-id',
    title: 'MessageBird client id',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['messagebird', 'message-bird', 'message_bird'],
    severity: 'low',
    confidence: 'low',
    accept: 'uuid',
    advice: 'No secret without its key: look whether the access key stands somewhere near, and delete it if so.',
    docs: 'https://developers.messagebird.com/',
  },
] satisfies Rule[];
