import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ftp/url-password',
    title: 'FTP or SFTP URL with a password',
    shape: 'pattern',
    pattern: /(?:s?ftps?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['ftp://', 'ftps://', 'sftp://'],
    reach: [8, 560],
    severity: 'high',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  },
] satisfies Rule[];
