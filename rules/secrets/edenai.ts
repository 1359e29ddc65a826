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
    advice: 'Revoke the key in the settings of Eden AI, create a new one and keep it out of the repository.',
    docs: 'https://edenai.run',
  },
] satisfies Rule[];
