import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'dotnet/setting',
    title: 'Password or key in the settings of a .NET program',
    shape: 'pattern',
    pattern: /<setting\s[^<>]{0,120}?\bname="[^"<>]{0,60}(?:password|passwd|pwd|secret|api_?key|access_?key|token)\d{0,2}"[^<>]{0,160}>\s{0,80}<value(?:\s[^<>]{0,60})?>(?<secret>[^<>\r\n]{4,300})<\/value>/i,
    literals: ['<setting '],
    reach: [8, 900],
    severity: 'high',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change it, and read it from the environment, user secrets or a vault instead of a settings file.',
    docs: 'https://learn.microsoft.com/dotnet/framework/windows-forms/advanced/application-settings-architecture',
  },
] satisfies Rule[];
