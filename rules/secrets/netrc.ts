import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'netrc/password',
    title: 'Password in netrc form',
    shape: 'pattern',
    pattern: /(?:^|\n)\s{0,8}(?:machine\s{1,8}[0-9A-Za-z.:_-]{1,120}|default)\s{1,8}login\s{1,8}\S{1,120}\s{1,8}password\s{1,8}(?<secret>\S{3,120})/,
    literals: ['machine', 'default'],
    reach: [8, 520],
    severity: 'high',
    accept: 'cli-password',
    advice: 'Change the password and keep the netrc file in the home directory, out of the repository.',
    docs: 'https://everything.curl.dev/usingcurl/netrc',
  },
] satisfies Rule[];
