import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'timezoneapi/key',
    title: 'TimezoneAPI API key',
    shape: 'pattern',
    pattern: /(?:timezoneapi)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[a-zA-Z]{20})(?![\w-])/i,
    literals: ['timezoneapi'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    advice: 'Revoke the key in the TimezoneAPI account: whoever has it reads and changes there what its owner can.',
    docs: 'https://timezoneapi.io',
  },
] satisfies Rule[];
