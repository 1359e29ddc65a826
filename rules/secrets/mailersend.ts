import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mailersend/api-token',
    title: 'MailerSend API token',
    shape: 'token',
    forms: [['mlsn.', run('base62', 30, 100)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token at https://app.mailersend.com/api-tokens and create a new one.',
    docs: 'https://developers.mailersend.com/',
  },
] satisfies Rule[];
