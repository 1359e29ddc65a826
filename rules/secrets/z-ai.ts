import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'z-ai/api-key',
    title: 'Z.ai API key',
    shape: 'pattern',
    pattern: /(?:zai|z_ai|z\.ai|glm)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Fa-f]{32}\.[0-9A-Za-z]{16})(?![0-9A-Za-z])/i,
    literals: ['zai', 'z_ai', 'z.ai', 'glm'],
    reach: [8, 169],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Z.ai, create a new one and keep it out of the repository.',
    docs: 'https://docs.z.ai/',
  },
] satisfies Rule[];
