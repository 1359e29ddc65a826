import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'mysql/connection-string',
    title: 'MySQL or MariaDB URL with a password',
    shape: 'pattern',
    pattern: /(?:(?:mysqlx?|mariadb)(?:\+[a-z0-9]{2,16})?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['mysql', 'mariadb'],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
  },
] satisfies Rule[];
