import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'front/api-key',
    title: 'Front API key',
    shape: 'pattern',
    pattern: /(?:front)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{36}\.[0-9A-Za-z_.-]{188,244})(?![0-9A-Za-z])/i,
    literals: ['front'],
    reach: [8, 401],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Front account: whoever has it reads and changes there what its owner can.',
    docs: 'https://frontapp.com',
  },
] satisfies Rule[];
