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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the token in the settings of LINE, create a new one and keep it out of the repository.',
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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of LINE, create a new one and keep it out of the repository.',
    docs: 'https://line.me',
  },
] satisfies Rule[];
