import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'vmware/password',
    title: 'Password in a Connect-VIServer command',
    shape: 'pattern',
    pattern: /Connect-VIServer\b[^\r\n]{0,160}?-Password\s{1,3}["\']?(?<secret>[^\s"\']{3,60})/i,
    literals: ['connect-viserver'],
    severity: 'high',
    accept: 'cli-password',
    advice: 'Change the password and use a credential store item.',
    docs: 'https://developer.broadcom.com/powercli',
  },
] satisfies Rule[];
