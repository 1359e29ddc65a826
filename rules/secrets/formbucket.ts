import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'formbucket/api-key',
    title: 'Formbucket API key',
    shape: 'pattern',
    pattern: /(?:formbucket)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{1,200}\.[0-9A-Za-z]{1,200}\.[0-9A-Za-z_-]{1,200})(?![0-9A-Za-z])/i,
    literals: ['formbucket'],
    reach: [8, 722],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Formbucket account: whoever has it reads and changes there what its owner can.',
    docs: 'https://formbucket.com',
  },
] satisfies Rule[];
