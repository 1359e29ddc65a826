import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sendinblue/api-key',
    title: 'Sendinblue API key (Brevo)',
    shape: 'token',
    forms: [
      ['xkeysib-', run('hex', 64), '-', run('base62', 16)],
      ['xkeysib-', run('base64url', 81)],
    ],
    severity: 'high',
    advice: 'Delete the key at https://app.brevo.com/settings/keys/api.',
    docs: 'https://developers.brevo.com/docs/getting-started',
  },
  {
    id: 'sendinblue/smtp-key',
    title: 'Sendinblue SMTP key (Brevo)',
    shape: 'token',
    forms: [['xsmtpsib-', run('hex', 64), '-', run('base62', 16)]],
    severity: 'high',
    advice: 'Delete the key under SMTP & API in the Brevo account.',
    docs: 'https://developers.brevo.com/docs/smtp-integration',
  },
] satisfies Rule[];
