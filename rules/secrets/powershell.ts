import type { Rule } from '../../src/types.ts';

const advice = 'Change the password and read it with Get-Credential or from a secret vault.';

export default [
  {
    id: 'powershell/secure-string',
    title: 'Plain password for ConvertTo-SecureString',
    shape: 'pattern',
    pattern: /ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["\'](?<secret>[^"\'\r\n]{2,120})["\']\s{1,4}(?:-AsPlainText|-Force)/i,
    literals: ['convertto-securestring'],
    severity: 'high',
    accept: 'password',
    advice,
    docs: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
  },
  {
    id: 'powershell/secure-string-last',
    title: 'Plain password for ConvertTo-SecureString, as last argument',
    shape: 'pattern',
    pattern: /ConvertTo-SecureString\s{1,4}(?:-AsPlainText\s{1,4}|-Force\s{1,4}){1,2}(?:-String\s{1,4})?["\'](?<secret>[^"\'\r\n]{2,120})["\']/i,
    literals: ['convertto-securestring'],
    severity: 'high',
    accept: 'password',
    advice,
    docs: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring',
  },
] satisfies Rule[];
