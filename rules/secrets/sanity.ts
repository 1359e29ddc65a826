import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'sanity/auth-token',
    title: 'Sanity auth token',
    shape: 'pattern',
    pattern: /(?:sanity)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>sk[0-9A-Za-z]{79,200})(?![0-9A-Za-z])/i,
    literals: ['sanity'],
    reach: [8, 201],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token at https://www.sanity.io/manage and create a new one.',
    docs: 'https://sanity.io',
  },
] satisfies Rule[];
