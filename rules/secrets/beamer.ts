import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'beamer/api-token',
    title: 'Beamer API token',
    shape: 'pattern',
    pattern: /(?:beamer)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>b_[0-9A-Za-z_=-]{44}|b_[0-9A-Za-z+\/_=-]{44})(?![0-9A-Za-z])/i,
    literals: ['beamer'],
    reach: [8, 166],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Renew the key under Settings > API at https://app.getbeamer.com.',
    docs: 'https://www.getbeamer.com/api-reference',
  },
] satisfies Rule[];
