import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'dotdigital/password',
    title: 'Dotdigital password',
    shape: 'pattern',
    pattern: /(?:dotdigital[^\r\n]{0,40}pass)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[^\s"\']{8,24})(?![\w-])/i,
    literals: ['dotdigital'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in Dotdigital and read it from the environment or a secret store.',
    docs: 'https://dotdigital.com',
  },
] satisfies Rule[];
