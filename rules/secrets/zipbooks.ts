import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'zipbooks/password',
    title: 'ZipBooks password',
    shape: 'pattern',
    pattern: /(?:zipbooks[^\r\n]{0,40}pass)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[\w!#$%=@^]{8,64})(?![\w-])/i,
    literals: ['zipbooks'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in ZipBooks and read it from the environment or a secret store.',
    docs: 'https://zipbooks.com',
  },
] satisfies Rule[];
