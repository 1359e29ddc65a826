import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key in the Telnyx portal under API keys.';

export default [
  {
    id: 'telnyx/api-v2-key-near',
    title: 'Telnyx API v2 key',
    shape: 'token',
    forms: [['KEY', run('base64url', 55)]],
    words: ['telnyx'],
    severity: 'high',
    accept: 'random',
    advice,
    docs: 'https://developers.telnyx.com/docs/account-setup/api-keys',
  },
  {
    id: 'telnyx/api-v2-key',
    title: 'Telnyx API v2 key',
    shape: 'token',
    forms: [['KEY0', run('base64url', 54)]],
    severity: 'high',
    entropy: 3.5,
    advice,
    docs: 'https://developers.telnyx.com/',
  },
] satisfies Rule[];
