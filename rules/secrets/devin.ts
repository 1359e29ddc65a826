import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://app.devin.ai/settings/api-keys and create a new one.';

export default [
  {
    id: 'devin/service-api-key',
    title: 'Devin service API key',
    shape: 'token',
    forms: [
      ['apk_', run('base64', 80, 100)],
      ['apk_', run('base64', 80, 100), '='],
      ['apk_', run('base64', 80, 100), '=='],
    ],
    severity: 'high',
    entropy: 4,
    advice,
    docs: 'https://docs.devin.ai/api-reference/overview',
  },
  {
    id: 'devin/personal-api-key',
    title: 'Devin personal API key',
    shape: 'token',
    forms: [
      ['apk_user_', run('base64', 120, 180)],
      ['apk_user_', run('base64', 120, 180), '='],
      ['apk_user_', run('base64', 120, 180), '=='],
    ],
    severity: 'high',
    advice,
    docs: 'https://docs.devin.ai/',
  },
  {
    id: 'devin/service-user-token',
    title: 'Devin service user token',
    shape: 'token',
    forms: [['cog_', run('base32-lower', 52)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://app.devin.ai/settings/api-keys and create a new one.',
    docs: 'https://docs.devin.ai/',
  },
] satisfies Rule[];
