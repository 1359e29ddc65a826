import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'sqlserver/connection-url',
    title: 'SQL Server URL with a password',
    shape: 'pattern',
    pattern: /(?:(?:mssql|sqlserver)(?:\+[a-z0-9]{2,12})?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['mssql', 'sqlserver'],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://learn.microsoft.com/sql/connect/',
  },
  {
    id: 'sqlserver/connection-string',
    title: 'SQL Server connection string with a password',
    shape: 'pattern',
    pattern: /(?:data source|server|addr|network address)\s{0,3}=\s{0,3}[^;"\'\r\n]{2,120};(?:[^"\'\r\n]|["\'] {0,2}[&+.](?: _)?\s{0,24}["\']){0,240}?(?:password|pwd)\s{0,3}=\s{0,3}(?<secret>[^;"\'\s]{3,100})/i,
    literals: ['data source', 'server=', 'server =', 'addr=', 'network address'],
    reach: [8, 480],
    severity: 'critical',
    accept: 'connection-password',
    advice: 'Change the password of this account and use integrated authentication or a secret store.',
    docs: 'https://learn.microsoft.com/sql/connect/ado-net/connection-string-syntax',
  },
] satisfies Rule[];
