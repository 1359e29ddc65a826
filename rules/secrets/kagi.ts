import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'kagi/api-key',
    title: 'Kagi API key',
    shape: 'pattern',
    pattern: /(?:kagi)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9a-z_-]{11}\.[0-9a-z_-]{43}|[0-9A-Za-z_-]{11}\.[0-9A-Za-z_-]{43})(?![0-9A-Za-z])/i,
    literals: ['kagi'],
    reach: [8, 175],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://kagi.com/settings?p=api and create a new one.',
    docs: 'https://help.kagi.com/kagi/api/overview.html',
  },
] satisfies Rule[];
