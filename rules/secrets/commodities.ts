import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'commodities/api-key',
    title: 'Commodities API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['commodities'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Commodities account: until then others use up your quota, or run up your bill.',
    docs: 'https://commodities-api.com',
  },
] satisfies Rule[];
