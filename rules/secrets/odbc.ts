import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'odbc/connection-string',
    title: 'ODBC or ADO.NET connection string with a password',
    shape: 'pattern',
    pattern: /(?:User ?Id|UserID|Uid|User|Username|USER ID|USERID|UID|USER|user id|userid|uid|user)\s{0,3}=\s{0,3}[^;"\'\r\n]{1,80};[^"\'\r\n]{0,200}?(?:Password|Pwd|PASSWORD|PWD|password|pwd)\s{0,3}=\s{0,3}(?<secret>[^;"\'\s]{3,100})/,
    literals: ['assword', 'ASSWORD', 'Pwd', 'pwd', 'PWD'],
    reach: [420, 128],
    severity: 'critical',
    accept: 'connection-password',
    advice: 'Change the password of this account and use integrated authentication or a secret store.',
    docs: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
  },
] satisfies Rule[];
