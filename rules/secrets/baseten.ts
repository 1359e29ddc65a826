import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'baseten/api-key',
    title: 'Baseten API key',
    shape: 'pattern',
    pattern: /(?:baseten)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Za-z]{8}\.[0-9A-Za-z]{32})(?![\w-])/i,
    literals: ['baseten'],
    reach: [8, 200],
    severity: 'high',
    confidence: 'medium',
    accept: 'random',
    advice: 'Delete the key in the Baseten account settings and create a new one.',
    docs: 'https://docs.baseten.co/',
  },
] satisfies Rule[];
