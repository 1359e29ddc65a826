import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sendgrid/api-key',
    title: 'SendGrid API key',
    shape: 'token',
    forms: [
      ['SG.', run('base64url', 20, 24), '.', run('base64url', 39, 50)],
      ['SG.', run('0-9A-Za-z_=.-', 66)],
    ],
    check: 'sendgrid-parts',
    lengths: [69],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key at https://app.sendgrid.com/settings/api_keys.',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
] satisfies Rule[];
