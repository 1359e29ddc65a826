import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://wakatime.com/settings/account and create a new one.';

export default [
  {
    id: 'wakatime/api-key',
    title: 'WakaTime API key',
    shape: 'token',
    forms: [['waka_', run('base62', 36, 64)]],
    caseless: true,
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://wakatime.com/developers',
  },
  {
    id: 'wakatime/api-key-36',
    title: 'WakaTime API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['wakatime', 'waka-time', 'waka.time', 'waka_time'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://wakatime.com/developers',
  },
  {
    id: 'wakatime/api-key-prefixed',
    title: 'WakaTime API key',
    shape: 'token',
    forms: [['waka_', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'high',
    advice: 'Regenerate the key at https://wakatime.com/settings/account.',
    docs: 'https://wakatime.com/developers#authentication',
  },
  {
    id: 'wakatime/app-secret',
    title: 'WakaTime app secret or OAuth token',
    shape: 'token',
    forms: [[['waka_sec_', 'waka_tok_', 'waka_ref_'], run('base62', 70, 90)]],
    severity: 'high',
    advice: 'Reset the secret of the app at https://wakatime.com/apps, or revoke the token with POST /oauth/revoke.',
    docs: 'https://wakatime.com/developers#authentication',
  },
] satisfies Rule[];
