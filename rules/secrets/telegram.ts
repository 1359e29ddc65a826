import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'telegram/bot-token',
    title: 'Telegram bot token',
    shape: 'token',
    forms: [
      [run('digit', 8, 10), ':A', run('base64url', 34)],
      [run('digit', 8, 10), ':AA', run('base64url', 32)],
    ],
    severity: 'high',
    entropy: 3,
    advice: 'Send /revoke to https://t.me/BotFather and choose the bot: it gets a new token.',
    docs: 'https://core.telegram.org/bots/features#creating-a-new-bot',
  },
  {
    id: 'telegram/bot-address',
    title: 'Address of a Telegram bot with its token',
    shape: 'pattern',
    pattern: /\/bot(?<secret>[0-9]{8,10}:A[0-9A-Za-z_-]{34})(?![0-9A-Za-z_-])/,
    literals: ['/bot1', '/bot2', '/bot3', '/bot4', '/bot5', '/bot6', '/bot7', '/bot8', '/bot9'],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token with /revoke in a chat with @BotFather: whoever has it reads and writes as the bot.',
    docs: 'https://core.telegram.org/bots/api#making-requests',
  },
] satisfies Rule[];
