import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'lendflow/api-key',
    title: 'Lendflow API key',
    shape: 'pattern',
    pattern: /(?:lendflow)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{36}\.[0-9A-Za-z]{235}\.[0-9A-Za-z]{32}-[0-9A-Za-z]{47}-[0-9A-Za-z_]{162}-[0-9A-Za-z]{42}-[0-9A-Za-z_]{40}-[0-9A-Za-z_]{66}-[0-9A-Za-z_]{59}-[0-9A-Za-z]{7}-[0-9A-Za-z_]{220})(?![0-9A-Za-z])/i,
    literals: ['lendflow'],
    reach: [8, 1076],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Roll the key in the Lendflow dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://lendflow.io',
  },
] satisfies Rule[];
