import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the token under Bot at https://discord.com/developers/applications.';
/** Base64 of a number, as the user id is: two digits and the beginning of the third. */
const userIds = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap((first) => Array.from('AEIMQUYcgk', (second) => first + second));

export default [
  {
    id: 'discord/webhook-url',
    title: 'Discord webhook URL',
    shape: 'pattern',
    pattern: /discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/(?<secret>[0-9]{17,20}\/[0-9A-Za-z_-]{60,80})(?![0-9A-Za-z_-])/,
    literals: ['discord.com/api', 'discordapp.com/api'],
    severity: 'medium',
    advice: 'Delete the webhook in the channel settings and create a new one.',
    docs: 'https://discord.com/developers/docs/resources/webhook',
  },
  {
    id: 'discord/bot-token-near',
    title: 'Discord bot token near its name',
    shape: 'pattern',
    pattern: /discord[^\r\n]{0,80}?(?<![\w.-])(?<secret>[MNO][0-9A-Za-z_-]{23,25}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,38})(?![\w-])/i,
    literals: ['discord'],
    reach: [8, 180],
    severity: 'high',
    entropy: 4,
    accept: 'discord',
    advice,
    docs: 'https://discord.com/developers/docs/reference#authentication',
  },
  {
    id: 'discord/bot-token',
    title: 'Discord bot token',
    shape: 'token',
    forms: [[userIds, run('base64url', 20, 23), '.', run('base64url', 6), '.', run('base64url', 27, 38)]],
    severity: 'high',
    entropy: 4,
    accept: 'discord',
    advice,
    docs: 'https://discord.com/developers/docs/reference#authentication',
  },
  {
    id: 'discord/api-token',
    title: 'Discord API token',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['discord'],
    within: 24,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Reset the token at https://discord.com/developers/applications.',
    docs: 'https://discord.com/developers/docs/intro',
  },
  {
    id: 'discord/client-secret',
    title: 'Discord client secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 32)],
    words: ['discord'],
    within: 24,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the client secret under OAuth2 at https://discord.com/developers/applications.',
    docs: 'https://discord.com/developers/docs/intro',
  },
] satisfies Rule[];
