import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipqualityscore/api-key',
    title: 'IPQualityScore API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ipqualityscore', 'ipquality'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the IPQualityScore account: until then others use up your quota, or run up your bill.',
    docs: 'https://ipqualityscore.com',
  },
] satisfies Rule[];
