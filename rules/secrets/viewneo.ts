import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'viewneo/api-key',
    title: 'Viewneo API key',
    shape: 'pattern',
    pattern: /(?:viewneo)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{120,300}\.[0-9A-Za-z]{150,300}\.[0-9A-Za-z_-]{600,800})(?![0-9A-Za-z])/i,
    literals: ['viewneo'],
    reach: [8, 1522],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Viewneo account: whoever has it reads and changes there what its owner can.',
    docs: 'https://www.viewneo.com/api-documentation',
  },
] satisfies Rule[];
