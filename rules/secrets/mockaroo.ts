import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'mockaroo/api-key',
    title: 'Mockaroo API key',
    shape: 'pattern',
    pattern: /(?:mockaroo)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>(?=[a-z]{0,7}[0-9])[0-9a-z]{8})(?![\w-])/i,
    literals: ['mockaroo'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'random',
    advice: 'Revoke the key in the Mockaroo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://mockaroo.com',
  },
] satisfies Rule[];
