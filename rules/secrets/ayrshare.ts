import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'ayrshare/api-key',
    title: 'Ayrshare API key',
    shape: 'pattern',
    pattern: /(?:ayrshare)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8})(?![\w-])/i,
    literals: ['ayrshare'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Revoke the key in the Ayrshare account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://ayrshare.com',
  },
] satisfies Rule[];
