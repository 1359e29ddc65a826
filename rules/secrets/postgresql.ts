import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'postgresql/connection-string',
    title: 'PostgreSQL URL with a password',
    shape: 'pattern',
    pattern: /(?:(?:postgres(?:ql)?|postgis|psql|cockroachdb|redshift)(?:\+[a-z0-9]{2,12})?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['postgres', 'postgis', 'psql', 'cockroachdb', 'redshift'],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING',
  },
] satisfies Rule[];
