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
    bodies: [run('0-9a-z-', 50), run('0-9a-z-', 72)],
    words: ['mailgun', 'mailgun_api_key', 'mailgun_key'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the key under API security or, for a domain sending key, under Sending keys of the domain at https://app.mailgun.com.',
    docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
  },
] satisfies Rule[];
