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
    advice: 'Revoke the key in the settings of Convier, create a new one and keep it out of the repository.',
    docs: 'https://convier.me',
  },
] satisfies Rule[];
