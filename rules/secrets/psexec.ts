import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'psexec/password',
    title: 'Password in a PsExec command',
    shape: 'pattern',
    pattern: /psexec(?:64)?(?:\.exe)?\b[^\r\n]{0,160}?\s-u\s{1,3}\S{1,80}\s{1,3}-p\s{1,3}["\']?(?<secret>[^\s"\']{2,80})/i,
    literals: ['psexec'],
    severity: 'high',
    accept: 'cli-password',
    advice: 'Change the password and let PsExec ask for it.',
    docs: 'https://learn.microsoft.com/sysinternals/downloads/psexec',
  },
] satisfies Rule[];
