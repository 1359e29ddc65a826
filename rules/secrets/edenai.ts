import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'edenai/api-key',
    title: 'Eden AI API key',
    shape: 'pattern',
    pattern: /(?:edenai)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{36}\.[0-9A-Za-z]{92}\.[0-9A-Za-z_]{43})(?![0-9A-Za-z])/i,
    literals: ['edenai'],
    reach: [8, 293],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Eden AI account and check its usage: others run up your bill with it.',
    docs: 'https://edenai.run',
  },
] satisfies Rule[];
