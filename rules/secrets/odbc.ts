import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'odbc/connection-string',
    title: 'ODBC or ADO.NET connection string with a password',
    shape: 'pattern',
    pattern: /(?:user ?id|uid|user|username)\s{0,3}=\s{0,3}[^;"\'\r\n]{1,80};(?:[^"\'\r\n]|["\'] {0,2}[&+.](?: _)?\s{0,24}["\']){0,200}?(?:password|pwd)\s{0,3}=\s{0,3}(?<secret>[^;"\'\s]{3,100})/i,
    literals: ['user id', 'userid=', 'userid =', 'uid=', 'uid =', 'user=', 'user =', 'username=', 'username ='],
    reach: [8, 420],
    severity: 'critical',
    accept: 'connection-password',
    examples: [
      (random) => `cn = "Provider=SQLOLEDB.1;User ID=bill;" & _\n    "Password=${random.run('base62', 12)};Initial Catalog=x"\n`,
      (random) => `cn = 'Uid=bill;' + 'Pwd=${random.run('base62', 12)};'\n`,
    ],
    counterExamples: [(random) => `say("user=bill;", other, "password=${random.run('base62', 12)}")\n`],
    advice: 'Change the password of this account and use integrated authentication or a secret store.',
    docs: 'https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax',
  },
] satisfies Rule[];
