import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'smtp/url-password',
    title: 'SMTP or IMAP URL with a password',
    shape: 'pattern',
    pattern: /(?:(?:smtps?|imaps?|pop3s?)(?:\+[a-z]{2,10})?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['smtp', 'imap', 'pop3'],
    reach: [8, 560],
    severity: 'high',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
] satisfies Rule[];
