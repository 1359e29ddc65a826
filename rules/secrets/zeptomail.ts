import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zeptomail/send-mail-token',
    title: 'Zoho ZeptoMail send mail token',
    shape: 'token',
    forms: [['Zoho-enczapikey ', run('0-9A-Za-z+/=', 60, 260)]],
    severity: 'high',
    partial: true,
    advice: 'Regenerate the token of the Mail Agent at https://zeptomail.zoho.com under SMTP/API.',
    docs: 'https://www.zoho.com/zeptomail/help/api-home.html',
  },
] satisfies Rule[];
