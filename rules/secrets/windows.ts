import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'windows/account-hash',
    title: 'Password hash of a Windows account',
    shape: 'pattern',
    // The line of pwdump and of most tools after it: name, relative id, LM hash, NT hash. An empty password's NT hash is everybody's.
    pattern: /[^\s:"']{1,80}:\d{1,10}:(?:[0-9a-fA-F]{32}|NO PASSWORD\*{21}):(?<secret>(?!31[dD]6[cC][fF][eE]0[dD]16)[0-9a-fA-F]{32}):::/,
    literals: [':::'],
    reach: [180, 3],
    severity: 'critical',
    partial: true,
    advice: 'Set a new password for the account (for krbtgt twice): the hash logs in as it is, no password is needed.',
    docs: 'https://learn.microsoft.com/windows-server/security/kerberos/passwords-technical-overview',
  },
] satisfies Rule[];
