import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailgun/private-api-key',
    title: 'Mailgun private API key',
    shape: 'token',
    forms: [['key-', run('base36-lower', 32)]],
    check: 'hex-tail',
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key under API security.',
    docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
  {
    id: 'mailgun/sending-key',
    title: 'Mailgun sending or signing key',
    shape: 'context',
    bodies: [run('0-9a-h-', 50)],
    words: ['mailgun', 'mailgun_api_key', 'mailgun_key'],
    severity: 'high',
    accept: 'dashed',
    advice: 'Revoke the key in the settings of Mailgun, create a new one and keep it out of the repository.',
    docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
] satisfies Rule[];
