import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'myintervals/api-key',
    title: 'Intervals API key',
    shape: 'pattern',
    pattern: /(?:myintervals)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[0-9a-z]{11})(?![\w-])/i,
    literals: ['myintervals'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'random',
    advice: 'Revoke the key in the Intervals account: whoever has it reads and changes there what its owner can.',
    docs: 'https://myintervals.com',
  },
] satisfies Rule[];
