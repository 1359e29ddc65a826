import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'line/messaging-api-token',
    title: 'LINE messaging API token',
    shape: 'context',
    bodies: [run('base64', 171, 172)],
    words: ['line_channel_access_token', 'line_messaging', 'line_bot', 'line_token', 'line'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token at https://developers.line.biz/console/ and create a new one.',
    docs: 'https://line.me',
  },
  {
    id: 'line/notify-api-key',
    title: 'LINE notify API key',
    shape: 'context',
    bodies: [run('base62', 43)],
    words: ['linenotify', 'line_notify', 'line-notify', 'notify-api.line.me'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://developers.line.biz/console/ and create a new one.',
    docs: 'https://line.me',
  },
] satisfies Rule[];
