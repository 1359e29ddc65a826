import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ditto/api-key',
    title: 'Ditto API key',
    shape: 'pattern',
    pattern: /(?:ditto)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}\.[0-9A-Za-z]{40})(?![0-9A-Za-z])/i,
    literals: ['ditto'],
    reach: [8, 197],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Ditto account: whoever has it reads and changes there what its owner can.',
    docs: 'https://dittowords.com',
  },
] satisfies Rule[];
