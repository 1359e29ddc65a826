import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nuget/api-key',
    title: 'NuGet API key',
    shape: 'token',
    forms: [['oy2', run('base36-lower', 43)]],
    severity: 'critical',
    entropy: 3,
    // Feeds of other servers take their own keys under the same names.
    partial: true,
    advice: 'Revoke it at https://www.nuget.org/account/apikeys.',
    docs: 'https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys',
  },
  {
    id: 'nuget/config-password',
    title: 'Password in nuget.config',
    shape: 'pattern',
    pattern: /<add\s{1,6}key="(?:ClearText)?Password"\s{1,6}value="(?<secret>[^"\r\n]{3,200})"/i,
    literals: ['password"'],
    severity: 'high',
    accept: 'password',
    advice: 'Change the password and read it from an environment variable (%NAME%).',
    docs: 'https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials',
  },
] satisfies Rule[];
