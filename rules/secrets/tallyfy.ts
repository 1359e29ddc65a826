import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'tallyfy/api-key',
    title: 'Tallyfy API key',
    shape: 'pattern',
    pattern: /(?:tallyfy)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{36}\.[0-9A-Za-z]{264}\.[0-9A-Za-z_-]{683})(?![0-9A-Za-z])/i,
    literals: ['tallyfy'],
    reach: [8, 1105],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Tallyfy account: whoever has it reads and changes there what its owner can.',
    docs: 'https://tallyfy.com',
  },
] satisfies Rule[];
