import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'cashboard/api-key',
    title: 'Cashboard API key',
    shape: 'pattern',
    pattern: /(?:cashboard)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3})(?![\w-])/i,
    literals: ['cashboard'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Revoke the key in the Cashboard account: whoever has it reads and changes there what its owner can.',
    docs: 'https://cashboardapp.com',
  },
] satisfies Rule[];
