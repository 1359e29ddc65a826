import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Rotate the key under Settings > Keys & IDs at https://dashboard.onesignal.com.';

export default [
  {
    id: 'onesignal/api-key',
    title: 'OneSignal API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['onesignal'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  },
  {
    id: 'onesignal/rich-authentication-token',
    title: 'OneSignal app API key',
    shape: 'token',
    forms: [['os_v2_app_', run('base32-lower', 103)]],
    severity: 'high',
    advice,
    docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  },
  {
    id: 'onesignal/rich-authentication-token-os-v2-org',
    title: 'OneSignal organisation API key',
    shape: 'token',
    forms: [['os_v2_org_', run('base32-lower', 103)]],
    severity: 'high',
    advice: 'Rotate the key under Organizations > Keys & IDs at https://dashboard.onesignal.com.',
    docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  },
] satisfies Rule[];
