import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'mrticktock/password',
    title: 'Mr. Tick Tock password',
    shape: 'pattern',
    pattern: /(?:mrticktock[^\r\n]{0,40}pass)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[\w!#$%()=@^]{4,50})(?![\w-])/i,
    literals: ['mrticktock'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in Mr. Tick Tock and read it from the environment or a secret store.',
    docs: 'https://mrticktock.com',
  },
] satisfies Rule[];
