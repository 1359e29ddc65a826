import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'artsy/api-key',
    title: 'Artsy API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['artsy'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Artsy account: until then others use up your quota, or run up your bill.',
    docs: 'https://artsy.net',
  },
] satisfies Rule[];
