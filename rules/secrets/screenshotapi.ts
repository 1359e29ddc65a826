import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'screenshotapi/key',
    title: 'ScreenshotAPI key',
    shape: 'pattern',
    pattern: /(?:screenshotapi)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7})(?![\w-])/i,
    literals: ['screenshotapi'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Reset the key in the Screenshot API account: until then others use up your quota, or run up your bill.',
    docs: 'https://screenshotapi.net',
  },
] satisfies Rule[];
