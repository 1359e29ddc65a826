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
] satisfies Rule[];
