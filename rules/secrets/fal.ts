import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'fal/api-key',
    title: 'fal.ai API key',
    shape: 'pattern',
    pattern: /(?:fal_key|fal_api_key|fal\.ai|fal-ai)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32})(?![\w-])/i,
    literals: ['fal_key', 'fal_api_key', 'fal.ai', 'fal-ai'],
    reach: [8, 200],
    severity: 'high',
    confidence: 'medium',
    accept: 'random',
    advice: 'Delete the key in the fal.ai dashboard and create a new one.',
    docs: 'https://docs.fal.ai/',
  },
] satisfies Rule[];
