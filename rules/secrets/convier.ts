import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'convier/api-key',
    title: 'Convier API key',
    shape: 'pattern',
    pattern: /(?:convier)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9]{2}\|[0-9A-Za-z]{40})(?![0-9A-Za-z])/i,
    literals: ['convier'],
    reach: [8, 163],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Convier account: until then others use up your quota, or run up your bill.',
    docs: 'https://convier.me',
  },
] satisfies Rule[];
