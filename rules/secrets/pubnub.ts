import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the PubNub console and look for resources and costs that are not yours.';

export default [
  {
    id: 'pubnub/publish-key',
    title: 'PubNub publish key',
    shape: 'token',
    forms: [['pub-c-', run('base36-lower', 8), '-', run('base36-lower', 4), '-', run('base36-lower', 4), '-', run('base36-lower', 4), '-', run('base36-lower', 12)]],
    severity: 'high',
    advice,
    docs: 'https://pubnub.com',
  },
  {
    id: 'pubnub/subscription-key',
    title: 'PubNub subscription key',
    shape: 'token',
    forms: [['sub-c-', run('base36-lower', 8), '-', run('base36-lower', 4), '-', run('base36-lower', 4), '-', run('base36-lower', 4), '-', run('base36-lower', 12)]],
    severity: 'high',
    advice,
    docs: 'https://pubnub.com',
  },
  {
    id: 'pubnub/secret-key',
    title: 'PubNub secret key',
    shape: 'token',
    // A UUID in base64.
    forms: [['sec-c-', run('base62', 48)]],
    severity: 'critical',
    advice: 'Reset the secret key of the keyset in the PubNub Admin Portal: whoever has it grants access to every channel.',
    docs: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
] satisfies Rule[];
