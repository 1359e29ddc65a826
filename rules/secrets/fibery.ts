import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'fibery/api-key',
    title: 'Fibery API key',
    shape: 'pattern',
    pattern: /(?:fibery|\.fibery\.io)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Fa-f]{8}\.[0-9A-Fa-f]{35})(?![0-9A-Za-z])/i,
    literals: ['fibery', '.fibery.io'],
    reach: [8, 164],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Fibery account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developers.fibery.io/',
  },
] satisfies Rule[];
