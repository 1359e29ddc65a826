import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'moderation/api-key',
    title: 'Moderation API key',
    shape: 'pattern',
    pattern: /(?:moderation)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{36}\.[0-9A-Za-z]{115}\.[0-9A-Za-z_]{43})(?![0-9A-Za-z])/i,
    literals: ['moderation'],
    reach: [8, 316],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Moderation account: until then others use up your quota, or run up your bill.',
    docs: 'https://moderationapi.com',
  },
] satisfies Rule[];
