import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'swiftype/api-key',
    title: 'Swiftype API key',
    shape: 'pattern',
    pattern: /(?:swiftype)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Za-z_]{6}_[0-9A-Za-z_]{6}-[0-9A-Za-z_]{6})(?![\w-])/i,
    literals: ['swiftype'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Revoke the key in the Swiftype console and look for resources and costs that are not yours.',
    docs: 'https://swiftype.com',
  },
] satisfies Rule[];
