import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'dovico/api-key',
    title: 'Dovico API key',
    shape: 'pattern',
    pattern: /(?:dovico)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{32}\.[0-9A-Za-z]{1,200})(?![0-9A-Za-z])/i,
    literals: ['dovico'],
    reach: [8, 353],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Dovico account: whoever has it reads and changes there what its owner can.',
    docs: 'https://dovico.com',
  },
] satisfies Rule[];
