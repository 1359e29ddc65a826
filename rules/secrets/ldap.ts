import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ldap/url-password',
    title: 'LDAP URL with a password',
    shape: 'pattern',
    pattern: /(?:ldaps?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['ldap://', 'ldaps://'],
    reach: [8, 560],
    severity: 'high',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
  {
    id: 'ldap/password',
    title: 'Ldap password',
    shape: 'pattern',
    pattern: /(?:ldap[^\r\n]{0,30}(?:pass|pwd))[\w.\-]{0,20}(?<!path|file|attr|attribute|field|policy|scheme|hash|username|account|request|response|compare|explain)(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?[ \t]{0,3}(?:=|:|=>|:=)[ \t]{0,3}["\']?(?<secret>[^\s"\'$<>{}]{4,48})(?![\w-])/i,
    literals: ['ldap'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in Ldap and read it from the environment or a secret store.',
    docs: 'https://www.rfc-editor.org/rfc/rfc4511',
  },
] satisfies Rule[];
