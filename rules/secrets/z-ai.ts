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
    advice: 'Delete the key at https://z.ai/manage-apikey/apikey-list and create a new one.',
    docs: 'https://docs.z.ai/',
  },
] satisfies Rule[];
