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
    advice: 'Revoke the key in the settings of Viewneo, create a new one and keep it out of the repository.',
    docs: 'https://www.viewneo.com/api-documentation',
  },
] satisfies Rule[];
